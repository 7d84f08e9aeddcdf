import { Button } from '@mantine/core';
import type { StatementCounts } from '@standpoint/contracts/statement-search';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { UnreadChip } from '../../../../ui/unread-chip';
import { type Filter, NO_FILTER } from '../table-search';
import { AddFilter } from './add-filter';
import { type Editing, FieldEditor } from './field-editor';
import { fieldsSet, type FilterField, namesOf } from './fields';
import styles from './filter-bar.module.css';
import { FilterChip } from './filter-chip';
import { clockSentences, sentenceOf } from './filter-words';
import { SearchField } from './search-field';
import { countWords } from './count-words';

interface FilterBarProps extends Editing {
  readonly counts: StatementCounts | undefined;
  readonly unread: Readonly<Record<string, string>> | undefined;
  readonly onDropUnread: () => void;
  readonly onDone: () => void;
  /** How the rows are shown, and the file of them. */
  readonly end: ReactNode;
}

/** Which statements are shown: words searched for and filters as sentences, all of them in the address. */
export function FilterBar({ counts, unread, onDropUnread, onDone, end, ...editing }: FilterBarProps) {
  const { t } = useTranslation();
  const { search, nameOf, onSearch } = editing;
  const [open, setOpen] = useState<FilterField | null>(null);
  const set = fieldsSet(search);
  const clocks = clockSentences(t, search);
  const drop = (names: readonly (keyof Filter)[]) => onSearch(Object.fromEntries(names.map((name) => [name, undefined])));
  return (
    <div className={styles.bar} role="search" aria-label={t('table.filters')}>
      <SearchField q={search.q} onSearch={(q) => onSearch({ q })} onDone={onDone} />
      {set.map((field) => (
        <FilterChip
          key={field}
          sentence={sentenceOf(t, field, search, nameOf)}
          onRemove={() => drop(namesOf(field))}
          editor={<FieldEditor field={field} {...editing} />}
          isOpen={open === field}
          onOpen={(isOpen) => setOpen(isOpen ? field : null)}
        />
      ))}
      {clocks.map(({ name, words }) => (
        <FilterChip key={name} sentence={words} onRemove={() => drop([name])} />
      ))}
      <AddFilter {...editing} />
      {set.length + clocks.length > 1 && (
        <Button variant="subtle" h={32} px="xs" onClick={() => onSearch(NO_FILTER)}>
          {t('table.dropFilters')}
        </Button>
      )}
      {unread && <UnreadChip unread={unread} onDrop={onDropUnread} />}
      <div className={styles.end}>
        <span className={styles.count} role="status">
          {counts && countWords(t, counts)}
        </span>
        {end}
      </div>
    </div>
  );
}
