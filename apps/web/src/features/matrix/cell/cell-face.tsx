import type { MatrixCell } from '@standpoint/contracts/matrix';
import type { Flag } from '@standpoint/domain/vocabulary';
import type { TFunction } from 'i18next';
import type { CSSProperties, ReactNode } from 'react';
import { isolated } from '../../../lib/bidi';
import { formatDayShort } from '../../../lib/format';
import { FlagIcon, StateIcon } from '../../../lib/flag-icon';
import { Glyph } from '../../../ui/glyph';
import { colourOf, stepsOf } from '../../issues/scale/scale-colour';
import { bracketOf, isContested, isFilled, offsetOf } from './cell-look';
import { type CellSubject, shortPhrase } from './cell-words';
import { Sparkline } from './sparkline';
import styles from './cell-face.module.css';

interface CellFaceProps {
  readonly subject: CellSubject;
  readonly asOf: string;
  /** Handed down: a large matrix has thousands of these. */
  readonly t: TFunction;
}

const MAX_ICONS = 3;
/** Shown by the dashed line or the pills; no icon of its own is needed beside them. */
const SHOWN_OTHERWISE = new Set<Flag>(['contested']);

type Fills = CSSProperties & Record<`--${string}`, string>;

/** The fill of a cell, and for a contested one the fill of its second half. */
export function fillsOf({ cell, issue: { scale } }: CellSubject): Fills {
  if (!scale || !isFilled(cell)) return {};
  const steps = stepsOf(scale);
  const [first, second] = isContested(cell) ? cell.voices : [];
  const main = colourOf(first ? first.share : cell.share, steps);
  const other = second ? colourOf(second.share, steps) : main;
  return { '--fill': main.fill, '--on-fill': main.text, '--other-fill': other.fill };
}

/** How the outline and the edge tell states apart without colour. */
export function marksOf(cell: MatrixCell): Record<`data-${string}`, string | undefined> {
  const has = (flag: Flag) => cell.flags.includes(flag);
  return {
    'data-state': cell.state === 'held' && cell.kind === null ? 'limits' : cell.state,
    'data-filled': isFilled(cell) ? '' : undefined,
    'data-contested': isContested(cell) ? (cell.voices[0]?.share == null ? 'option' : 'step') : undefined,
    'data-dashed': cell.state === 'expired' || (isFilled(cell) && (has('expiring') || has('stale'))) ? '' : undefined,
    'data-hatched': cell.evidence === 'inferred' || cell.evidence === 'observed' ? '' : undefined,
    'data-reported': has('reported') ? '' : undefined,
    'data-in-review': has('in review') ? '' : undefined,
  };
}

function Icons({ flags, state }: { flags: readonly Flag[]; state: MatrixCell['state'] }) {
  const shown = flags.filter((flag) => !SHOWN_OTHERWISE.has(flag));
  const more = shown.length - MAX_ICONS;
  return (
    <>
      <StateIcon state={state} size={13} />
      {shown.slice(0, MAX_ICONS).map((flag) => (
        <FlagIcon key={flag} flag={flag} size={13} />
      ))}
      {more > 0 && <span>+{more}</span>}
    </>
  );
}

function Meta({ subject, t }: Omit<CellFaceProps, 'asOf'>) {
  const { cell } = subject;
  const words = [
    shortPhrase(t, subject),
    cell.saidOn && cell.state !== 'expired' ? (cell.saidFrom ? formatDayShort(cell.saidOn) : t('matrix.short.by', { day: formatDayShort(cell.saidOn) })) : null,
    cell.statementCount > 0 ? String(cell.statementCount) : null,
  ].filter((word) => word !== null);
  if (words.length === 0 && cell.flags.length === 0) return null;
  return (
    <span className={styles.meta}>
      <Icons flags={cell.flags} state={cell.state} />
      <span>{words.map(isolated).join(' · ')}</span>
    </span>
  );
}

function Pills({ subject, t }: Omit<CellFaceProps, 'asOf'>) {
  const { voices } = subject.cell;
  const { scale } = subject.issue;
  const more = voices.length - 2;
  return (
    <span className={styles.pills}>
      <span className={styles.pill}>
        <FlagIcon flag="contested" size={13} />
        {t('matrix.disagree')}
      </span>
      <span className={styles.pill}>
        {voices.slice(0, 2).map(({ speaker, share }, at) => (
          <span key={speaker} className={styles.voice}>
            {at > 0 && ' · '}
            <bdi>{speaker.split(/\s+/).at(-1)}</bdi>
            {share !== null && scale && <Glyph offset={offsetOf(share, stepsOf(scale))} size={9} />}
          </span>
        ))}
        {more > 0 && ` +${more}`}
      </span>
    </span>
  );
}

function Bracket({ subject: { cell, issue } }: { subject: CellSubject }) {
  const bracket = issue.scale && bracketOf(cell, issue.scale);
  if (!bracket) return null;
  const percent = (share: number) => `${share * 100}%`;
  return (
    <span className={styles.track}>
      <span className={styles.bracket} style={{ insetInlineStart: percent(bracket.low), inlineSize: percent(bracket.high - bracket.low) }} />
      {bracket.at !== null && <span className={styles.dot} style={{ insetInlineStart: percent(bracket.at) }} />}
    </span>
  );
}

/** What a cell shows in large letters. */
export function labelOf(t: TFunction, { cell }: CellSubject): string {
  if (cell.state === 'none') return t('matrix.noStatement');
  if (cell.state === 'declined' || cell.state === 'undisclosed' || cell.state === 'raised') return t(`matrix.stateShort.${cell.state}`);
  if (cell.state === 'held' && cell.kind === null) return t('matrix.limitsOnly');
  return cell.label;
}

/** What a cell shows, inside whatever carries it: a link, or a line of a list. Its words are for the eye only. */
export function CellFace({ subject, asOf, t }: CellFaceProps): ReactNode {
  const { cell, issue } = subject;
  if (isContested(cell)) {
    return (
      <>
        <Pills subject={subject} t={t} />
        <Foot subject={subject} asOf={asOf} />
      </>
    );
  }
  const pointed = isFilled(cell) && cell.share !== null && issue.scale;
  return (
    <>
      <span className={styles.label}>
        {pointed && <Glyph offset={offsetOf(cell.share ?? 0, stepsOf(pointed))} />}
        <bdi className={styles.words}>{labelOf(t, subject)}</bdi>
      </span>
      <Meta subject={subject} t={t} />
      <Foot subject={subject} asOf={asOf} />
    </>
  );
}

function Foot({ subject, asOf }: Omit<CellFaceProps, 't'>) {
  const { cell } = subject;
  const hasBracket = subject.issue.scale !== null && bracketOf(cell, subject.issue.scale) !== null;
  if (!hasBracket && cell.spark.length === 0) return null;
  return (
    <span className={styles.foot}>
      <Bracket subject={subject} />
      {cell.spark.length > 0 && <Sparkline spark={cell.spark} until={asOf} />}
    </span>
  );
}
