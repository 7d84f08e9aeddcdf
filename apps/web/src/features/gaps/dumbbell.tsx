import styles from './dumbbell.module.css';

interface DumbbellProps {
  /** Shares of the scale, 0 the lower pole; null where there is no direction. */
  readonly a: number | null;
  readonly b: number | null;
}

const WIDTH = 96;
const HEIGHT = 16;
const EDGE = 6;

const x = (share: number) => EDGE + share * (WIDTH - 2 * EDGE);

/** Both stands on one scale: a disc for the first party, a square for the second. The table says the same in words. */
export function Dumbbell({ a, b }: DumbbellProps) {
  if (a === null || b === null) return null;
  const middle = HEIGHT / 2;
  return (
    <svg aria-hidden className={styles.plot} width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <line x1={EDGE} x2={WIDTH - EDGE} y1={middle} y2={middle} className={styles.axis} />
      <line x1={x(a)} x2={x(b)} y1={middle} y2={middle} className={styles.span} />
      <rect x={x(b) - 4.5} y={middle - 4.5} width="9" height="9" className={styles.b} />
      <circle cx={x(a)} cy={middle} r="4.5" className={styles.a} />
    </svg>
  );
}

/** The mark of each side, for the heads of columns. */
export function Mark({ side }: { side: 'a' | 'b' }) {
  return (
    <svg aria-hidden width="11" height="11" viewBox="0 0 11 11" className={styles.mark}>
      {side === 'a' ? <circle cx="5.5" cy="5.5" r="4.5" className={styles.a} /> : <rect x="1" y="1" width="9" height="9" className={styles.b} />}
    </svg>
  );
}
