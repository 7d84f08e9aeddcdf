import { ScrollArea } from '@mantine/core';
import type { MatrixCell } from '@standpoint/contracts/matrix';
import type { Round } from '@standpoint/contracts/rounds';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { cellWords } from '../compare/change-words';
import styles from './brief.module.css';
import { isolated } from '../../lib/bidi';

/** Both days in one table: a cell that differs holds two lines. Words and marks say it all, so that paper needs no colour. */
export function BriefTable({ round: { table, issues, parties, leftOut } }: { round: Round }) {
  const { t } = useTranslation();
  const columns = parties.filter(({ id }) => table.partyIds.includes(id));
  const rows = issues.filter(({ id }) => table.issueIds.includes(id));
  const find = (cells: readonly MatrixCell[], issue: string, party: string) => cells.find(({ issueId, partyId }) => issueId === issue && partyId === party);
  const parts = [leftOut.issues > 0 && t('rounds.issues', { count: leftOut.issues }), leftOut.parties > 0 && t('rounds.parties', { count: leftOut.parties })].filter(Boolean);
  return (
    <div className={styles.second}>
      <h3 id="brief-table">{t('rounds.table')}</h3>
      <p className={styles.hint}>{t('rounds.tableHint')}</p>
      <ScrollArea className={styles.scroll} viewportProps={{ tabIndex: 0, role: 'region', 'aria-labelledby': 'brief-table' }}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('rounds.issue')}</th>
              {columns.map(({ id, shortName }) => (
                <th key={id} scope="col">
                  <bdi>{shortName}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((issue) => (
              <tr key={issue.id}>
                <th scope="row">{issue.title}</th>
                {columns.map((party) => (
                  <td key={party.id}>
                    <BothDays before={find(table.before, issue.id, party.id)} after={find(table.after, issue.id, party.id)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      {parts.length > 0 && <p className={styles.hint}>{t('rounds.leftOutTable', { parts: parts.map(isolated).join(', ') })}</p>}
    </div>
  );
}

function BothDays({ before, after }: { before: MatrixCell | undefined; after: MatrixCell | undefined }) {
  const { t } = useTranslation();
  if (!before || !after) return null;
  const [then, now] = [before, after].map((cell) => [cellWords(t, cell), ...markWords(t, cell)]);
  const isSame = JSON.stringify(then) === JSON.stringify(now);
  return (
    <>
      {!isSame && (
        <span className={styles.then}>
          <span className={styles.spoken}>{t('rounds.before')}: </span>
          {then?.map(isolated).join('; ')}
        </span>
      )}
      <span className={styles.now} data-moved={!isSame || undefined} data-none={after.state === 'none' || undefined}>
        {!isSame && <span className={styles.spoken}>{t('rounds.after')}: </span>}
        {now?.map(isolated).join('; ')}
      </span>
    </>
  );
}

/** What paper must not leave out of a position: how we know it, what it hangs on, and the limits with it. */
const MARKS = ['proposal', 'reported', 'inferred', 'leaked', 'inherited', 'conditional', 'contested'] as const;

function markWords(t: TFunction, { flags, redLines }: MatrixCell): string[] {
  const marks = MARKS.filter((flag) => flags.includes(flag)).map((flag) => t(`words.flag.${flag}`));
  return [...marks, ...redLines.map(({ kind, label }) => t('rounds.redLineIn', { kind: t(`words.redLineKind.${kind}`), label }))];
}
