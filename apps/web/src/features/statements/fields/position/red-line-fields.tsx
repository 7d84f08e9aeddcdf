import { ActionIcon, Button, Stack } from '@mantine/core';
import type { Issue } from '@standpoint/contracts/issues';
import { RED_LINE_KINDS } from '@standpoint/domain/vocabulary';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { emptyRedLine } from '../../draft/position-draft';
import type { StatementDraft } from '../../draft/statement-draft';
import styles from '../grid.module.css';
import { PointField } from './scale-field';
import { TextField } from '../text-field';
import { choicesOf, WordField } from '../word-field';

/** What the party says it will not cross: at most, at least, or never this option. */
export function RedLineFields({ at, scale }: { at: number; scale: NonNullable<Issue['scale']> }) {
  const { t } = useTranslation();
  const { fields, append, remove } = useFieldArray<StatementDraft, `positions.${number}.redLines`, 'key'>({
    name: `positions.${at}.redLines`,
    keyName: 'key',
  });
  const isNominal = scale.kind === 'nominal';
  const kinds = RED_LINE_KINDS.filter((kind) => (kind === 'never') === isNominal);
  return (
    <Stack gap="xs">
      {fields.map(({ key }, line) => (
        <div key={key} className={styles.row}>
          <WordField
            path={`positions.${at}.redLines.${line}.kind`}
            label={t('statements.field.redLine')}
            choices={choicesOf(kinds, (kind) => t(`words.redLineKind.${kind}`))}
          />
          <PointField
            path={`positions.${at}.redLines.${line}.${isNominal ? 'option' : 'value'}`}
            label={t(isNominal ? 'statements.field.option' : 'statements.field.redLineValue')}
            scale={scale}
          />
          <TextField path={`positions.${at}.redLines.${line}.quote`} label={t('statements.field.redLineQuote')} />
          <div className={styles.tight}>
            <ActionIcon variant="subtle" mt={28} aria-label={t('statements.removeRedLine', { at: line + 1 })} onClick={() => remove(line)}>
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          </div>
        </div>
      ))}
      <div>
        <Button size="compact-xs" variant="subtle" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => append(emptyRedLine(isNominal))}>
          {t('statements.addRedLine')}
        </Button>
      </div>
    </Stack>
  );
}
