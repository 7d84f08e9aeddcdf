/** A write that the API accepted, and the operation by which it can be undone. */
export interface Written {
  /** The endpoint's name: `recordStatement`. */
  readonly action: string;
  readonly workspace: string;
  readonly operation: string;
  readonly answer: unknown;
}

type Listener = (written: Written) => void;
const listeners = new Set<Listener>();

/** Returns how to stop listening. */
export function onWritten(listener: Listener): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function announceWritten(written: Written): void {
  for (const listener of listeners) listener(written);
}
