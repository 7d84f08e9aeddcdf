import '../../../../i18n/en/statements';
import { ActionIcon, Button, Stack } from '@mantine/core';
import type { Issue } from '@standpoint/contracts/issues';
import { RED_LINE_KINDS } from '@standpoint/domain/vocabulary';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { redLineAt } from '../../draft/red-line-draft';
import { useActions } from '../../../../actions/actions';
import { KeyHint } from '../../../../actions/key-hint';
import { focusField } from '../../form/form-place';
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
  const { getValues } = useFormContext<StatementDraft>();
  const group = useRef<HTMLDivElement>(null);
  const isNominal = scale.kind === 'nominal';
  const [added, setAdded] = useState<{ readonly path: string } | null>(null);
  const limit = isNominal ? 'option' : 'value';
  const add = () => {
    append(redLineAt(scale, getValues(`positions.${at}`)), { shouldFocus: false });
    setAdded({ path: `positions.${at}.redLines.${fields.length}.${limit}` });
  };
  useEffect(() => {
    if (added) focusField(added.path);
  }, [added]);
  useActions({ 'position.red-line': add }, () => group.current?.closest('section')?.contains(document.activeElement) === true);
  const kinds = RED_LINE_KINDS.filter((kind) => (kind === 'never') === isNominal);
  return (
    <Stack gap="xs" ref={group}>
      {fields.map(({ key }, line) => (
        <div key={key} className={styles.row}>
          <WordField
            path={`positions.${at}.redLines.${line}.kind`}
            label={t('statements.field.redLine')}
            choices={choicesOf(kinds, (kind) => t(`words.redLineKind.${kind}`))}
          />
          <PointField
            path={`positions.${at}.redLines.${line}.${limit}`}
            label={t(isNominal ? 'statements.field.option' : 'statements.field.redLineValue')}
            scale={scale}
            required
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
        <Button size="compact-xs" variant="subtle" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
          {t('statements.addRedLine')}
          <KeyHint action="position.red-line" />
        </Button>
      </div>
    </Stack>
  );
}
