import '../../../../i18n/en/statements';
import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import type { Issue } from '@standpoint/contracts/issues';
import { COMMITMENTS, CONFIDENCES, EVIDENCE, RANKS } from '@standpoint/domain/vocabulary';
import { useController, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormCatalogue } from '../../form/catalogue-context';
import { useFaults } from '../../form/fault-context';
import { fieldId } from '../../draft/faults';
import type { StatementDraft } from '../../draft/statement-draft';
import { DayField } from '../day-field';
import styles from '../grid.module.css';
import { RefField } from '../ref-field';
import { PointField } from './scale-field';
import { LongTextField } from '../text-field';
import { choicesOf, WordField } from '../word-field';

interface MorePositionFieldsProps {
  readonly at: number;
  readonly scale: NonNullable<Issue['scale']>;
  readonly hasRange: boolean;
  readonly saidDay: string | undefined;
}

export function MorePositionFields({ at, scale, hasRange, saidDay }: MorePositionFieldsProps) {
  const { t } = useTranslation();
  const { parties } = useFormCatalogue();
  const none = t('statements.notGiven');
  return (
    <Stack gap="sm" pt="xs">
      <div className={styles.grid}>
        {hasRange && <PointField path={`positions.${at}.low`} label={t('statements.field.acceptsFrom')} scale={scale} />}
        {hasRange && <PointField path={`positions.${at}.high`} label={t('statements.field.acceptsTo')} scale={scale} />}
        <WordField
          path={`positions.${at}.commitment`}
          label={t('statements.field.commitment')}
          choices={choicesOf(COMMITMENTS, (word) => t(`words.commitment.${word}`), none)}
        />
        <RefField
          path={`positions.${at}.condition.onParty`}
          label={t('statements.field.conditionOn')}
          choices={parties.map(({ slug, shortName }) => ({ value: slug, label: shortName }))}
        />
        <DayField path={`positions.${at}.validFrom`} label={t('statements.field.validFrom')} lies="near" from={saidDay} />
        <WordField
          path={`positions.${at}.rank`}
          label={t('statements.field.rank')}
          choices={choicesOf(RANKS, (word) => t(`words.rank.${word}`))}
        />
        <WordField
          path={`positions.${at}.confidence`}
          label={t('statements.field.confidence')}
          choices={choicesOf(CONFIDENCES, (word) => t(`words.confidence.${word}`), none)}
        />
        <WordField
          path={`positions.${at}.evidence`}
          label={t('statements.field.positionEvidence')}
          choices={choicesOf(EVIDENCE, (word) => t(`words.evidence.${word}`), t('statements.asStatement'))}
        />
      </div>
      <QuoteSpan at={at} />
      <Ambiguous at={at} />
      <LongTextField path={`positions.${at}.rationale`} label={t('statements.field.rationale')} />
    </Stack>
  );
}

function Ambiguous({ at }: { at: number }) {
  const { t } = useTranslation();
  const { field } = useController<StatementDraft, `positions.${number}.ambiguous`>({ name: `positions.${at}.ambiguous` });
  return <Checkbox label={t('statements.field.ambiguous')} checked={field.value} onChange={(event) => field.onChange(event.currentTarget.checked)} />;
}

/** Which words of the quote carry this position: those that are selected when the button is pressed. */
function QuoteSpan({ at }: { at: number }) {
  const { t } = useTranslation();
  const path = `positions.${at}.quoteSpan` as const;
  const { field } = useController<StatementDraft, typeof path>({ name: path });
  const quote = useWatch<StatementDraft, 'quote'>({ name: 'quote' });
  const { messages, forgive } = useFaults();
  const span = field.value;
  const onMark = () => {
    const input = document.getElementById(fieldId('quote'));
    if (!(input instanceof HTMLTextAreaElement)) return;
    const { selectionStart: start, selectionEnd: end } = input;
    field.onChange(start < end ? { start, end } : null);
    forgive(path);
  };
  return (
    <div>
      <Group gap="xs">
        <Button id={fieldId(path)} size="compact-xs" variant="default" onClick={onMark}>
          {t('statements.markWords')}
        </Button>
        <Text size="xs" c="dimmed">
          {span ? `“${quote.slice(span.start, span.end)}”` : t('statements.wholeQuote')}
        </Text>
        {span && (
          <Button size="compact-xs" variant="subtle" onClick={() => field.onChange(null)}>
            {t('statements.unmarkWords')}
          </Button>
        )}
      </Group>
      {messages[path] && (
        <Text size="xs" c="var(--mantine-color-error)">
          {messages[path]}
        </Text>
      )}
    </div>
  );
}
