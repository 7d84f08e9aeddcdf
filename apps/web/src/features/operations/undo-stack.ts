import type { Operation } from '@standpoint/contracts/operations';

interface Stacks {
  readonly undo: Operation | undefined;
  readonly redo: Operation | undefined;
}

/**
 * What undo and redo would take next, from one's own operations, newest first: an undo lies on the stack of what can be
 * done again until something new is written; undoing an undo puts the act back on top. An undo of what lies further back than the
 * list goes is none of them.
 */
export function nextOf(newestFirst: readonly Operation[]): Stacks {
  const undo: Operation[] = [];
  let redo: Operation[] = [];
  for (const operation of [...newestFirst].reverse()) {
    const undone = undo.findIndex(({ id }) => id === operation.undoes);
    const redone = redo.findIndex(({ id }) => id === operation.undoes);
    if (undone >= 0) {
      undo.splice(undone, 1);
      redo.push(operation);
    } else if (redone >= 0) {
      redo.splice(redone, 1);
      undo.push(operation);
    } else if (operation.undoes === null) {
      undo.push(operation);
      redo = [];
    }
  }
  return { undo: undo.at(-1), redo: redo.at(-1) };
}
