import type { Matrix } from '@standpoint/contracts/matrix';
import type { MatrixSearch } from './matrix-search';

/** Where the table may show nothing; what is to be said about it is fetched only then. */
export function needsHint({ coverage }: Matrix, { marks }: MatrixSearch): boolean {
  return coverage.filled === 0 || marks !== undefined;
}
