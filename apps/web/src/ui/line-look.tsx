import type { ReactElement } from 'react';

/** More lines than this cannot be told apart. */
export const MOST_LINES = 6;

const HALF = 4;

const MARKS: readonly ((x: number, y: number) => ReactElement)[] = [
  (x, y) => <circle cx={x} cy={y} r={HALF} />,
  (x, y) => <rect x={x - HALF} y={y - HALF} width={HALF * 2} height={HALF * 2} />,
  (x, y) => <polygon points={`${x},${y - 5} ${x + 5},${y + 4} ${x - 5},${y + 4}`} />,
  (x, y) => <polygon points={`${x},${y - 5} ${x + 5},${y} ${x},${y + 5} ${x - 5},${y}`} />,
  (x, y) => <polygon points={`${x},${y + 5} ${x + 5},${y - 4} ${x - 5},${y - 4}`} />,
  (x, y) => <path d={`M${x - 5},${y} h10 M${x},${y - 5} v10`} strokeWidth={2.5} />,
];

/** The colour of the line at this place among the lines of a chart; it switches with the colour scheme. */
export function lineColour(at: number): string {
  return `var(--line-${at % MOST_LINES})`;
}

/** The shape that goes with the colour, so that neither has to be seen alone. */
export function lineMark(at: number): (x: number, y: number) => ReactElement {
  return MARKS[at % MARKS.length] ?? ((x, y) => <circle cx={x} cy={y} r={HALF} />);
}
