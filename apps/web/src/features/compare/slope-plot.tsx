import type { Change, Comparison } from '@standpoint/contracts/compare';
import type { Issue } from '@standpoint/contracts/issues';
import type { MatrixCell } from '@standpoint/contracts/matrix';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../lib/format';
import type { ChangeNames } from './change-words';
import { cellWords } from './change-words';
import { lineColour, lineMark } from '../../ui/line-look';
import styles from './compare.module.css';

interface SlopePlotProps {
  readonly comparison: Comparison;
  readonly changes: readonly Change[];
  readonly names: ChangeNames;
}

const [WIDTH, HEIGHT, LEFT, RIGHT, PAD] = [420, 120, 24, 396, 14] as const;
/** One small plot an issue: where the parties that moved stood, and stand. The list says the same in words. */
export function SlopePlot({ comparison, changes, names }: SlopePlotProps) {
  const { t } = useTranslation();
  const drawn = changes.filter(({ before, after }) => standsAt(before) !== null || standsAt(after) !== null);
  const issues = comparison.issues.filter(({ id }) => drawn.some(({ issueId }) => issueId === id));
  const { from, to } = comparison;
  if (issues.length === 0) return <p className={styles.about}>{t('compare.nothingElse')}</p>;
  return (
    <div className={styles.slopes} aria-label={t('compare.slopes', { from: formatDay(from.asOf), to: formatDay(to.asOf) })} role="group">
      {issues.map((issue) => (
        <figure key={issue.id} className={styles.figure}>
          <figcaption className={styles.caption}>{issue.title}</figcaption>
          <Pole scale={issue.scale} end="poleMax" />
          <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.svg} aria-hidden>
            <line x1={LEFT} x2={LEFT} y1={PAD} y2={HEIGHT - PAD} className={styles.axis} />
            <line x1={RIGHT} x2={RIGHT} y1={PAD} y2={HEIGHT - PAD} className={styles.axis} />
            {drawn.filter(({ issueId }) => issueId === issue.id).map((change) => (
              <Slope key={`${change.partyId} ${change.kind}`} change={change} at={comparison.parties.findIndex(({ id }) => id === change.partyId)} />
            ))}
          </svg>
          <div className={styles.ends}>
            <span>{formatDay(from.asOf)}</span>
            <Pole scale={issue.scale} end="poleMin" />
            <span>{formatDay(to.asOf)}</span>
          </div>
          <ul className={styles.legend}>
            {drawn.filter(({ issueId }) => issueId === issue.id).map((change) => {
              const at = comparison.parties.findIndex(({ id }) => id === change.partyId);
              return (
                <li key={`${change.partyId} ${change.kind}`}>
                  <svg width={12} height={12} aria-hidden fill={lineColour(at)} stroke={lineColour(at)}>
                    {lineMark(at)(6, 6)}
                  </svg>{' '}
                  {names.party(change.partyId)}: {cellWords(t, change.before)} → {cellWords(t, change.after)}
                </li>
              );
            })}
          </ul>
        </figure>
      ))}
    </div>
  );
}

/** What the upper or the lower end of the plot means. */
function Pole({ scale, end }: { scale: Issue['scale']; end: 'poleMin' | 'poleMax' }) {
  if (!scale || scale.kind === 'nominal') return null;
  return (
    <span className={styles.pole}>
      <bdi>{scale[end]}</bdi>
    </span>
  );
}

/** An offer that ended is nowhere any more. */
const standsAt = ({ state, share }: MatrixCell) => (state === 'held' ? share : null);
const heightOf = (share: number) => HEIGHT - PAD - share * (HEIGHT - 2 * PAD);
function Slope({ change: { before, after }, at }: { change: Change; at: number }) {
  const [colour, mark] = [lineColour(at), lineMark(at)];
  const [y0, y1] = [before, after].map(standsAt).map((share) => (share === null ? null : heightOf(share)));
  return (
    <g fill={colour} stroke={colour}>
      {y0 != null && y1 != null && <line x1={LEFT} x2={RIGHT} y1={y0} y2={y1} strokeWidth={2} />}
      {y0 != null && mark(LEFT, y0)}
      {y1 != null && mark(RIGHT, y1)}
    </g>
  );
}
