import styles from './glyph.module.css';

interface GlyphProps {
  /** How far from the middle: below 0 toward the lower pole, 0 the middle. */
  readonly offset: number;
  readonly size?: number;
}

/** ◀◀ ◀ ● ▶ ▶▶ drawn, so that no font can lose them. Says nothing that the words beside it do not say. */
export function Glyph({ offset, size = 10 }: GlyphProps) {
  const count = Math.min(Math.abs(offset), 3);
  const width = Math.max(count, 1) * size * 0.72;
  const side = offset < 0 ? -1 : 1;
  return (
    <svg aria-hidden className={styles.glyph} width={width} height={size} viewBox={`0 0 ${Math.max(count, 1) * 7.2} 10`}>
      {count === 0 && <circle cx="3.6" cy="5" r="3.2" fill="currentColor" />}
      {Array.from({ length: count }, (_, at) => {
        const start = at * 7.2;
        const points = side < 0 ? `${start + 7},0.6 ${start + 0.2},5 ${start + 7},9.4` : `${start + 0.2},0.6 ${start + 7},5 ${start + 0.2},9.4`;
        return <polygon key={start} points={points} fill="currentColor" />;
      })}
    </svg>
  );
}
