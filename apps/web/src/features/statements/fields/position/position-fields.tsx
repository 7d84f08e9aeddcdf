import '../../../../i18n/en/statements';
import { ActionIcon, Group, Stack, Text } from '@mantine/core';
import type { Issue } from '@standpoint/contracts/issues';
import { IconTrash } from '@tabler/icons-react';
import { useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useActions } from '../../../../actions/actions';
import { useFormCatalogue } from '../../form/catalogue-context';
import { focusField } from '../../form/form-place';
import { kindsFor } from '../../draft/position-draft';
import type { StatementDraft } from '../../draft/statement-draft';
import { readDay } from '../../../../lib/read-day';
import { DayField } from '../day-field';
import { More } from '../more';
import { MorePositionFields } from './more-position-fields';
import styles from './position-fields.module.css';
import { RedLineFields } from './red-line-fields';
import { RefField } from '../ref-field';
import { PointField, ValueField } from './scale-field';
import { TextField } from '../text-field';
import { choicesOf, WordField } from '../word-field';

/** The coding of the statement on one issue. */
export function PositionFields({ at, onRemove }: { at: number; onRemove: () => void }) {
  const { t } = useTranslation();
  const { issues } = useFormCatalogue();
  const { setValue, getValues } = useFormContext<StatementDraft>();
  const slug = useWatch<StatementDraft, `positions.${number}.issue`>({ name: `positions.${at}.issue` });
  const scale = issues.find((issue) => issue.slug === slug)?.scale ?? null;
  const section = useRef<HTMLElement>(null);
  useActions(
    {
      'position.condition': () => focusField(`positions.${at}.condition.text`),
      'position.until': () => focusField(`positions.${at}.validUntil`),
      'position.salience': () => focusField(`positions.${at}.salience`),
    },
    () => section.current?.contains(document.activeElement) === true,
  );
  const onIssue = (picked: string) => {
    const kinds = kindsFor(issues.find((issue) => issue.slug === picked)?.scale ?? null);
    if (!kinds.includes(getValues(`positions.${at}.kind`))) setValue(`positions.${at}.kind`, kinds[0] ?? '');
    // A level or number of another scale means nothing on this one.
    if (picked !== slug) for (const field of ['value', 'option', 'low', 'high'] as const) setValue(`positions.${at}.${field}`, '');
  };
  return (
    <section ref={section} className={styles.position} aria-label={t('statements.position', { at: at + 1 })}>
      <Group justify="space-between" wrap="nowrap" mb={4}>
        <Text size="sm" fw={600}>
          {t('statements.position', { at: at + 1 })}
        </Text>
        <ActionIcon variant="subtle" aria-label={t('statements.removePosition', { at: at + 1 })} onClick={onRemove}>
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </Group>
      <Stack gap="xs">
        <div className={styles.row}>
          <RefField path={`positions.${at}.issue`} label={t('statements.field.issue')} required choices={choicesOfIssues(issues)} onPick={onIssue} />
          {scale && (
            <WordField
              path={`positions.${at}.kind`}
              label={t('statements.field.positionKind')}
              choices={choicesOf(kindsFor(scale), (kind) => t(`words.positionKind.${kind || 'none'}`))}
            />
          )}
        </div>
        {scale && <Coding at={at} scale={scale} />}
      </Stack>
    </section>
  );
}

function Coding({ at, scale }: { at: number; scale: NonNullable<Issue['scale']> }) {
  const { t, i18n } = useTranslation();
  const { settings } = useFormCatalogue();
  const kind = useWatch<StatementDraft, `positions.${number}.kind`>({ name: `positions.${at}.kind` });
  const saidOn = useWatch<StatementDraft, 'saidOn'>({ name: 'saidOn' });
  const said = readDay(saidOn, { today: settings.today, lies: 'past', locale: i18n.language });
  const saidDay = said.kind === 'day' ? said.day : undefined;
  return (
    <>
      {(kind === 'point' || kind === 'option') && <ValueField scale={scale} at={at} />}
      {kind === 'interval' && (
        <div className={styles.row}>
          <PointField path={`positions.${at}.low`} label={t('statements.field.from')} scale={scale} required />
          <PointField path={`positions.${at}.high`} label={t('statements.field.to')} scale={scale} required />
        </div>
      )}
      <div className={styles.row}>
        <TextField path={`positions.${at}.condition.text`} label={t('statements.field.condition')} action="position.condition" />
        <DayField path={`positions.${at}.validUntil`} label={t('statements.field.validUntil')} lies="near" from={saidDay} action="position.until" />
        <TextField path={`positions.${at}.salience`} label={t('statements.field.salience')} inputMode="numeric" action="position.salience" />
      </div>
      <RedLineFields at={at} scale={scale} />
      <More
        label={t('statements.morePosition')}
        holds={(path) => path.startsWith(`positions.${at}.`) && !/\.(issue|kind|value|option|validUntil|salience|condition\.text|redLines\.\d+\.\w+)$/.test(path)}
      >
        <MorePositionFields at={at} scale={scale} hasRange={kind !== 'interval' && scale.kind !== 'nominal'} saidDay={saidDay} />
      </More>
    </>
  );
}

function choicesOfIssues(issues: readonly Issue[]) {
  const titleOf = (id: string | null) => issues.find((issue) => issue.id === id)?.title;
  return issues.filter(({ scale }) => scale).map(({ slug, title, parentId }) => ({ value: slug, label: title, note: titleOf(parentId) }));
}
