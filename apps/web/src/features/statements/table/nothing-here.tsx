import '../../../i18n/en/statements';
import { Anchor, Button, Text } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useActionRegistry } from '../../../actions/actions';
import { KeyHint } from '../../../actions/key-hint';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { EmptyState } from '../../../ui/empty-state';
import { GuardedButton } from '../../../ui/guarded-button';
import { numberWords } from './filter/count-words';
import { fieldsSet, namesOf } from './filter/fields';
import { clockSentences, type NameOf, sentenceOf } from './filter/filter-words';
import { type Filter, NO_FILTER } from './table-search';
import { countsQuery } from './table.query';
import styles from './statements-table.module.css';

/** Nothing was logged in this negotiation yet. */
export function NothingLogged({ whyNot }: { whyNot: string | null }) {
  const { t } = useTranslation();
  const registry = useActionRegistry();
  return (
    <div className={styles.page}>
      <EmptyState title={t('table.empty.none')} text={t('table.empty.noneText')}>
        <GuardedButton
          variant="filled"
          label={t('statements.record')}
          whyNot={whyNot}
          onClick={() => registry.run('statement.record')}
          rightSection={<KeyHint action="statement.record" />}
        />
        <Text size="sm" c="dimmed">
          {t('table.empty.sample')}
        </Text>
      </EmptyState>
    </div>
  );
}

interface NothingFoundProps {
  readonly params: NegotiationRef;
  readonly search: Filter;
  readonly nameOf: NameOf;
  readonly onSearch: (change: Filter) => void;
}

/** No statement fits all filters: each with what there would be without it. */
export function NothingFound({ params, search, nameOf, onSearch }: NothingFoundProps) {
  const { t } = useTranslation();
  const parts = [
    ...(search.q ? [{ words: t('table.empty.searchFor', { q: search.q }), names: ['q'] as const }] : []),
    ...fieldsSet(search).map((field) => ({ words: sentenceOf(t, field, search, nameOf), names: namesOf(field) })),
    ...clockSentences(t, search).map(({ name, words }) => ({ words, names: [name] as const })),
  ].map(({ words, names }) => ({ words, drop: Object.fromEntries(names.map((name) => [name, undefined])) }));
  const counts = useQueries({ queries: parts.map(({ drop }) => countsQuery(params, { ...search, ...drop })) });
  return (
    <div className={styles.page}>
      <EmptyState title={t('table.empty.nothing')} text={t('table.empty.nothingText')}>
        <ul className={styles.without}>
          {parts.map(({ words, drop }, at) => {
            const total = counts[at]?.data?.total;
            return (
              <li key={words}>
                <Anchor component="button" type="button" size="sm" onClick={() => onSearch(drop)}>
                  {words}
                </Anchor>{' '}
                <Text span size="sm" c="dimmed">
                  {total && t('table.empty.without', { count: total.count, number: numberWords(t, total) })}
                </Text>
              </li>
            );
          })}
        </ul>
        <Button variant="default" onClick={() => onSearch(NO_FILTER)}>
          {t('table.empty.all')}
        </Button>
      </EmptyState>
    </div>
  );
}
