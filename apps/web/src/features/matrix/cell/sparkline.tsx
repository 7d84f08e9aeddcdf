import type { MatrixCell } from '@standpoint/contracts/matrix';
import styles from './sparkline.module.css';

const WIDTH = 44;
const HEIGHT = 12;
const DAY_MS = 86_400_000;

/** A step holds until the next; a gap in what is known is a gap in the line. */
export function sparkPath(spark: MatrixCell['spark'], until: string): string {
  const days = spark.map(({ on }) => Date.parse(on) / DAY_MS);
  const [first, last] = [days[0] ?? 0, Math.max(Date.parse(until) / DAY_MS, (days.at(-1) ?? 0) + 1)];
  const x = (day: number) => Math.round(((day - first) / (last - first)) * WIDTH * 10) / 10;
  const y = (share: number) => Math.round((HEIGHT - 1.5 - share * (HEIGHT - 3)) * 10) / 10;
  let path = '';
  spark.forEach(({ share }, at) => {
    const begins = spark[at - 1]?.share ?? null;
    if (share === null) return;
    path += `${begins === null ? 'M' : 'V'}${begins === null ? `${x(days[at] ?? 0)} ${y(share)}` : y(share)}`;
    path += `H${x(days[at + 1] ?? last)}`;
  });
  return path;
}

/** How the value went, lower pole below. The words of the cell and its history say the same. */
export function Sparkline({ spark, until }: { spark: MatrixCell['spark']; until: string }) {
  return (
    <svg aria-hidden className={styles.spark} width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <path d={sparkPath(spark, until)} fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
