import { lazy, Suspense, useEffect, useState } from 'react';
import { useActions } from '../../actions/actions';
import { isTextField } from '../../actions/key-press';
import { onWritten, type Written } from '../../lib/writes';

// Most visits only read: what tells and undoes a write is fetched with the first one.
const WriteTeller = lazy(() => import('./write-teller').then((module) => ({ default: module.WriteTeller })));

/** What the teller is asked to do; each request is a new object. */
export type Asked = { readonly kind: 'tell'; readonly written: Written } | { readonly kind: 'undo' | 'redo' };

/** Tells every write of one's own for a while, with a way back; ⌘Z goes back through the last ones. */
export function OperationLayer({ workspace }: { workspace: string }) {
  const [asked, setAsked] = useState<readonly Asked[]>([]);
  const ask = (next: Asked) => setAsked((before) => [...before, next]);
  useEffect(() => onWritten((written) => ask({ kind: 'tell', written })), []);
  useActions(
    { 'operation.undo': () => ask({ kind: 'undo' }), 'operation.redo': () => ask({ kind: 'redo' }) },
    // In a text field the keys undo what was typed.
    () => !isTextField(document.activeElement),
  );
  if (asked.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <WriteTeller workspace={workspace} asked={asked} />
    </Suspense>
  );
}
