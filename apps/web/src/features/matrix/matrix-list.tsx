import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { formatDay, formatList } from '../../lib/format';
import { CellFace, fillsOf, marksOf } from './cell/cell-face';
import { cellName } from './cell/cell-words';
import { PartyWords, Poles } from './grid/line-header';
import type { MatrixViewProps } from './grid/matrix-grid';
import type { Line } from './layout';
import { isDimmed } from './marks';
import box from './cell/cell-box.module.css';
import styles from './matrix-list.module.css';

type CardProps = MatrixViewProps & { readonly row: Line };

function LineCard({ matrix, layout, row, picked, changed, hrefOf, onOpen }: CardProps) {
  const { t } = useTranslation();
  const subjects = layout.columns.flatMap((column) => layout.subjectAt(row, column) ?? []);
  const said = subjects.filter(({ cell: { state, flags } }) => state !== 'none' || flags.length > 0);
  // What a line of this card is about: on the card of an issue the party, on that of a party the issue.
  const nameIn = (subject: (typeof subjects)[number]) => (row.axis === 'issue' ? subject.party : subject.issue.title);
  const silent = subjects.filter((subject) => !said.includes(subject)).map(nameIn);
  return (
    <article className={styles.card} aria-labelledby={row.id}>
      <Title order={3} size="h5" id={row.id}>
        <bdi>{row.name}</bdi>
      </Title>
      {row.axis === 'issue' ? <Poles issue={row.issue} /> : <PartyWords line={row} />}
      <ul className={styles.cells}>
        {said.map((subject) => {
          const { cell, issue } = subject;
          return (
            <li key={`${cell.issueId} ${cell.partyId}`} className={styles.line}>
              <span className={styles.party}>
                <bdi>{nameIn(subject)}</bdi>
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

/** Rows below one heading, or below none. */
function groupsOf({ rows, headings }: MatrixViewProps['layout']) {
  const groups: { title: string | null; rows: Line[] }[] = [{ title: null, rows: [] }];
  for (const row of rows) {
    const heading = headings.get(row.id);
    if (heading) groups.push({ title: heading.title, rows: [] });
    groups.at(-1)?.rows.push(row);
  }
  return groups.filter((group) => group.rows.length > 0);
}

/** The same content as the table, as headings and lines: for phones and for being read aloud. */
export function MatrixList(view: MatrixViewProps) {
  const { t } = useTranslation();
  return (
    <section className={styles.list} aria-label={t('matrix.listName', { day: formatDay(view.matrix.asOf) })}>
      {groupsOf(view.layout).map((group) => (
        <section key={group.rows[0]?.id}>
          {group.title && (
            <Title order={2} size="h6" c="dimmed" mb={6}>
              {group.title}
            </Title>
          )}
          <div className={styles.cards}>
            {group.rows.map((row) => (
              <LineCard key={row.id} {...view} row={row} />
            ))}
          </div>
        </section>
      ))}
    </section>
  );
}
