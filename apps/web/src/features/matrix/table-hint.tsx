import '../../i18n/en/first-steps';
import { Button } from '@mantine/core';
import type { Matrix } from '@standpoint/contracts/matrix';
import { listStatements } from '@standpoint/contracts/statements';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { call } from '../../lib/api';
import { formatDay } from '../../lib/format';
import { keyOf, type NegotiationRef } from '../../lib/negotiation-lists.query';
import { isDimmed } from './marks';
import type { MatrixSearch } from './matrix-search';
import styles from './first-steps.module.css';

interface TableHintProps {
  readonly params: NegotiationRef;
  readonly matrix: Matrix;
  readonly search: MatrixSearch;
  readonly onSearch: (change: Partial<MatrixSearch>) => void;
}

/** Why a table shows nothing, and what to do about it; nothing where it shows something. */
export function TableHint({ params, matrix, search, onSearch }: TableHintProps) {
  const { t } = useTranslation();
  const isSilent = matrix.cells.every(({ state, flags }) => state === 'none' && flags.length === 0);
  if (!isSilent) return <PickedNothing matrix={matrix} search={search} onSearch={onSearch} />;
  if (search.evidence ?? search.channel) {
    return (
      <p className={styles.hint}>
        {t('firstSteps.evidence')}{' '}
        <Button size="compact-sm" variant="default" onClick={() => onSearch({ evidence: undefined, channel: undefined })}>
          {t('firstSteps.usualEvidence')}
        </Button>
      </p>
    );
  }
  return <NothingBefore params={params} matrix={matrix} onSearch={onSearch} />;
}

function PickedNothing({ matrix, search, onSearch }: Omit<TableHintProps, 'params'>) {
  const { t } = useTranslation();
  const picked = search.marks?.split('~') ?? [];
  const issues = new Map(matrix.issues.map((issue) => [issue.id, issue]));
  const stands = matrix.cells.some((cell) => {
    const issue = issues.get(cell.issueId);
    return issue && !isDimmed(cell, issue, picked);
  });
  if (picked.length === 0 || stands) return null;
  return (
    <p className={styles.hint}>
      {t('firstSteps.pickedNothing', { marks: picked.map((mark) => mark.replaceAll('-', ' ')).join(', ') })}{' '}
      <Button size="compact-sm" variant="default" onClick={() => onSearch({ marks: undefined })}>
        {t('matrix.legend.clear')}
      </Button>
    </p>
  );
}

/** The day to go to is that of the first coded statement. */
function NothingBefore({ params, matrix, onSearch }: Omit<TableHintProps, 'search'>) {
  const { t } = useTranslation();
  const search = { sort: 'saidOn', order: 'asc', coded: 'with', limit: 1, ...(matrix.knownAt && { knownAt: matrix.knownAt }) } as const;
  const { data } = useQuery({
    queryKey: [...keyOf(params), 'first-statement', search],
    queryFn: ({ signal }) => call(listStatements, { params, search }, { signal }),
  });
  const first = data?.items[0]?.saidOn;
  const day = formatDay(matrix.asOf);
  if (!data) return null;
  if (!first || first <= matrix.asOf) return <p className={styles.hint}>{t(first ? 'firstSteps.nothing' : 'firstSteps.nothingAtAll', { day })}</p>;
  return (
    <p className={styles.hint}>
      {t('firstSteps.nothingYet', { day, first: formatDay(first) })}{' '}
      <Button size="compact-sm" variant="default" onClick={() => onSearch({ asOf: first })}>
        {t('firstSteps.goThere')}
      </Button>
    </p>
  );
}
