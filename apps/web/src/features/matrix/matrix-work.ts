import type { CellDetail } from '@standpoint/contracts/cells';
import type { MatrixCell } from '@standpoint/contracts/matrix';
import type { Speaker } from '@standpoint/contracts/speakers';
import type { Statement } from '@standpoint/contracts/statements';
import type { Line } from './layout';
import type { MatrixSearch } from './matrix-search';

/** What the page can do for the table: only the page knows addresses, and asks for what is behind a cell. */
export interface MatrixWork {
  readonly timeZone: string;
  /** Some of the cells are read only when they come into sight. */
  readonly isPartial: boolean;
  readonly onSearch: (change: Partial<MatrixSearch>) => void;
  /** The statements of a party, or on an issue. */
  readonly onStatements: (line: Line) => void;
  readonly statementHref: (statement: Statement) => string;
  readonly readCell: (cell: MatrixCell) => Promise<{ readonly detail: CellDetail; readonly speakers: readonly Speaker[] }>;
}
