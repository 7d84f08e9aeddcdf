import { Title } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay, formatList } from '../../lib/format';
import { arrangeRows, type IssueRow } from './arrange-rows';
import { CellFace, fillsOf, marksOf } from './cell-face';
import { cellName } from './cell-words';
import { Poles } from './issue-header';
import { isDimmed } from './marks';
import { type MatrixViewProps, subjectsOf } from './matrix-grid';
import box from './cell-box.module.css';
import styles from './matrix-list.module.css';

type CardProps = Omit<MatrixViewProps, 'sort'> & { readonly row: IssueRow; readonly subjectOf: ReturnType<typeof subjectsOf> };

function IssueCard({ matrix, row, picked, changed, hrefOf, onOpen, subjectOf }: CardProps) {
  const { t } = useTranslation();
  const { issue } = row;
  const said = row.cells.filter(({ state, flags }) => state !== 'none' || flags.length > 0);
  const silent = row.cells.filter((cell) => !said.includes(cell)).map((cell) => subjectOf(row, cell).party);
  return (
    <article className={styles.card} aria-labelledby={issue.id}>
      <Title order={3} size="h5" id={issue.id}>
        {issue.title}
      </Title>
      <Poles issue={issue} />
      <ul className={styles.cells}>
        {said.map((cell) => {
          const subject = subjectOf(row, cell);
          return (
            <li key={cell.partyId} className={styles.line}>
              <span className={styles.party}>
                <bdi>{subject.party}</bdi>
              </span>
              <a
                href={hrefOf(cell)}
                className={`${box.box} ${styles.link}`}
                style={fillsOf(subject)}
                {...marksOf(cell)}
                data-dimmed={isDimmed(cell, issue, picked) || undefined}
                data-changed={changed.has(`${cell.issueId} ${cell.partyId}`) || undefined}
                data-cell={`${cell.issueSlug}~${cell.partySlug}`}
                aria-label={cellName(t, subject)}
                onClick={(event) => {
                  if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                  event.preventDefault();
                  onOpen(cell);
                }}
              >
                <CellFace subject={subject} asOf={matrix.asOf} t={t} />
              </a>
            </li>
          );
        })}
      </ul>
      {silent.length > 0 && <p className={styles.silent}>{t('matrix.silent', { parties: formatList(silent) })}</p>}
    </article>
  );
}

/** The same content as the table, as headings and lines: for phones and for being read aloud. */
export function MatrixList({ sort, ...view }: MatrixViewProps) {
  const { t } = useTranslation();
  const groups = useMemo(() => arrangeRows(view.matrix, sort), [view.matrix, sort]);
  const subjectOf = useMemo(() => subjectsOf(view.matrix), [view.matrix]);
  return (
    <section className={styles.list} aria-label={t('matrix.listName', { day: formatDay(view.matrix.asOf) })}>
      {groups.map((group) => (
        <section key={`${group.heading?.id} ${group.rows[0]?.issue.id}`}>
          {group.heading && (
            <Title order={2} size="h6" c="dimmed" mb={6}>
              {group.heading.title}
            </Title>
          )}
          <div className={styles.cards}>
            {group.rows.map((row) => (
              <IssueCard key={row.issue.id} {...view} row={row} subjectOf={subjectOf} />
            ))}
          </div>
        </section>
      ))}
    </section>
  );
}
