import { Badge } from '@mantine/core';
import type { Issue } from '@standpoint/contracts/issues';
import { IconPinFilled } from '@tabler/icons-react';
import { type DragEvent, memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Glyph } from '../../../ui/glyph';
import type { Position } from '../../../ui/grid-position';
import type { IssueLine, Line, PartyLine } from '../layout';
import styles from './matrix-grid.module.css';

/** Both ends of the scale, each in its own words: the axis does not mean left and right. */
export function Poles({ issue }: { issue: Issue }) {
  const { t } = useTranslation();
  if (!issue.scale) return null;
  if (issue.scale.kind === 'nominal') return <span className={styles.sub}>{t('matrix.choice', { count: issue.scale.options.length })}</span>;
  return (
    <span className={styles.poles}>
      <span className={styles.pole}>
        <Glyph offset={-1} size={8} /> {issue.scale.poleMin}
      </span>
      <span aria-hidden>·</span>
      <span className={styles.pole}>
        {issue.scale.poleMax} <Glyph offset={1} size={8} />
      </span>
    </span>
  );
}

function IssueWords({ line: { issue } }: { line: IssueLine }) {
  const { t } = useTranslation();
  return (
    <>
      <Poles issue={issue} />
      {(issue.status !== 'open' || !issue.inGap) && (
        <span className={styles.badges}>
          {issue.status !== 'open' && (
            <Badge size="xs" variant="default" tt="none">
              {t(`words.issueStatus.${issue.status}`)}
            </Badge>
          )}
          {!issue.inGap && (
            <Badge size="xs" variant="default" tt="none" title={t('matrix.trackedHint')}>
              {t('matrix.tracked')}
            </Badge>
          )}
        </span>
      )}
    </>
  );
}

export function PartyWords({ line: { party } }: { line: PartyLine }) {
  const { t } = useTranslation();
  return (
    <span className={styles.sub} title={t('matrix.statementsHint', { count: party.conductCount })}>
      {t(`words.seatRole.${party.role}`)} · {t('matrix.statements', { count: party.statementCount })}
    </span>
  );
}

export interface HeaderDeeds {
  readonly onFocus: (at: Position) => void;
  readonly onMenu: (anchor: HTMLElement, at: Position) => void;
  /** The line of this slug was dropped here. */
  readonly onDrop: (slug: string, onto: Line) => void;
}

interface LineHeaderProps {
  readonly line: Line;
  readonly side: 'row' | 'column';
  readonly at: Position;
  /** How many pinned lines come before it; null for one that is not pinned. */
  readonly pinned: number | null;
  readonly isStop: boolean;
  readonly isActive: boolean;
  readonly deeds: HeaderDeeds;
}

/** Dragging a header moves its line; so does its menu, and Alt with the arrows. */
function dragOf({ line, deeds }: Pick<LineHeaderProps, 'line' | 'deeds'>) {
  const kind = `application/x-standpoint-${line.axis}`;
  return {
    draggable: true,
    onDragStart: (event: DragEvent) => {
      event.dataTransfer.setData(kind, line.slug);
      event.dataTransfer.effectAllowed = 'move';
    },
    onDragOver: (event: DragEvent) => event.dataTransfer.types.includes(kind) && event.preventDefault(),
    onDrop: (event: DragEvent) => {
      const dragged = event.dataTransfer.getData(kind);
      if (!dragged) return;
      event.preventDefault();
      deeds.onDrop(dragged, line);
    },
  };
}

/** The name of a row or column; pressing it offers what can be done with all of it. */
export const LineHeader = memo(function LineHeader({ line, side, at, pinned, isStop, isActive, deeds }: LineHeaderProps) {
  const { t } = useTranslation();
  const title = line.axis === 'issue' ? (line.issue.question ?? undefined) : line.party.name;
  const place = side === 'row' ? styles.side : styles.head;
  return (
    <th
      scope={side === 'row' ? 'row' : 'col'}
      className={place}
      aria-colindex={side === 'column' ? at.column + 2 : 1}
      data-active={isActive || undefined}
      data-pinned={pinned === null ? undefined : ''}
      title={title}
      {...(pinned !== null && side === 'column' && { style: { insetInlineStart: `calc(var(--side) + ${pinned} * var(--column))` } })}
      {...dragOf({ line, deeds })}
    >
      <button
        type="button"
        className={styles.name}
        tabIndex={isStop ? 0 : -1}
        data-row={at.row}
        data-column={at.column}
        aria-haspopup="menu"
        onFocus={() => deeds.onFocus(at)}
        onClick={(event) => deeds.onMenu(event.currentTarget, at)}
      >
        {pinned !== null && <IconPinFilled size={12} aria-label={t('matrix.pinned')} role="img" />}
        <bdi>{line.name}</bdi>
      </button>
      {line.axis === 'issue' ? <IssueWords line={line} /> : <PartyWords line={line} />}
    </th>
  );
});
