import '../../../i18n/en/statements';
import { Textarea } from '@mantine/core';
import { QUOTE_KINDS } from '@standpoint/domain/vocabulary';
import type { ClipboardEvent } from 'react';
import { useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormCatalogue } from '../form/catalogue-context';
import { useDraftField, useFaults } from '../form/fault-context';
import { newSourceFrom, sourceAt } from '../draft/new-things';
import type { StatementDraft } from '../draft/statement-draft';
import { splitPaste } from '../typed/split-paste';
import styles from './grid.module.css';
import { TextField } from './text-field';
import { choicesOf, WordField } from './word-field';

/** The words themselves. What is pasted is taken apart: quotation marks go, a link becomes the source. */
export function QuoteFields() {
  const { t } = useTranslation();
  const { onText, ...field } = useDraftField('quote');
  const takeLink = useLink();
  const { setValue } = useFormContext<StatementDraft>();
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const { quote, url, wasQuoted } = splitPaste(event.clipboardData.getData('text/plain'));
    if (!url && !wasQuoted) return;
    event.preventDefault();
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    onText(value.slice(0, selectionStart) + quote + value.slice(selectionEnd));
    if (wasQuoted) setValue('quoteKind', 'verbatim');
    if (url) takeLink(url);
  };
  return (
    <>
      <Textarea
        {...field}
        label={t('statements.field.quote')}
        description={t('statements.field.quoteHint')}
        required
        autosize
        minRows={2}
        maxRows={12}
        dir="auto"
        data-autofocus
        onPaste={onPaste}
        onChange={(event) => onText(event.currentTarget.value)}
      />
      <div className={styles.row}>
        <WordField
          path="quoteKind"
          label={t('statements.field.quoteKind')}
          choices={choicesOf(QUOTE_KINDS, (kind) => t(`words.quoteKind.${kind}`))}
        />
        <TextField path="quoteLanguage" label={t('statements.field.quoteLanguage')} placeholder="en, uk, pt-BR" />
      </div>
    </>
  );
}

/** A link names a source that is known, or begins a new one. A source that is already chosen stays. */
function useLink(): (url: string) => void {
  const { sources } = useFormCatalogue();
  const { getValues, setValue } = useFormContext<StatementDraft>();
  const { forgive } = useFaults();
  return (url) => {
    const rows = getValues('sources');
    const free = rows.findIndex(({ source }) => source === '');
    const at = free === -1 ? rows.length : free;
    const known = sourceAt(url, sources);
    if (known && rows.some(({ source }) => source === known.slug)) return;
    if (free === -1) setValue('sources', [...rows, { source: '', locator: '' }]);
    if (known) setValue(`sources.${at}.source`, known.slug);
    else setValue('newSource', newSourceFrom({ url }, at, sources));
    forgive(`sources.${at}.source`);
  };
}
