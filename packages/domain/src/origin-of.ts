import type { Origin } from './cell.js';
import type { Coding } from './index-log.js';

/**
 * Where something in a cell comes from.
 *
 *     statement, its revision, position
 *
 * - Units: none.
 * - Range: ids of the log.
 * - Empty: not applicable.
 * - Errors: none.
 * - Source: PRODUCT §3.
 * - Example: the second revision of a statement → its id, 2, the position's id
 */
export function originOf({ statement, position }: Coding): Origin {
  return { statementId: statement.statementId, revision: statement.revision, positionId: position.positionId };
}
