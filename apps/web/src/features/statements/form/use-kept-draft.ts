import { useCallback, useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { type Attempt, dropDraft, keepDraft } from '../draft/kept-draft';
import type { ScaleVersions } from '../draft/scale-versions';
import type { StatementDraft } from '../draft/statement-draft';

const PAUSE_MS = 300;

interface Keeping {
  readonly key: string;
  readonly form: UseFormReturn<StatementDraft>;
  /** How the form began: as long as it reads like this there is nothing to keep. */
  readonly begun: StatementDraft;
  readonly attempt: { readonly current: Attempt | null };
  readonly revision: { readonly current: number | null };
  readonly scales: { readonly current: ScaleVersions | null };
}

/** Keeps the form in this browser while it is written, until it is saved or discarded. */
export function useKeptDraft({ key, form, begun, attempt, revision, scales }: Keeping) {
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [asBegun] = useState(() => JSON.stringify(begun));
  const waiting = useRef<number | undefined>(undefined);
  // Asked after it has left the page, the form answers with what it began with.
  const latest = useRef(form.getValues());

  const stopWaiting = () => {
    window.clearTimeout(waiting.current);
    waiting.current = undefined;
  };
  const keepNow = useCallback(() => {
    stopWaiting();
    const fields = latest.current;
    const isAsBegun = JSON.stringify(fields) === asBegun;
    const kept = { fields, savedAt: new Date().toISOString(), attempt: attempt.current, revision: revision.current, scales: scales.current };
    return (isAsBegun ? dropDraft(key) : keepDraft(key, kept)).then(
      () => setSavedAt(isAsBegun ? null : kept.savedAt),
      () => setFailed(true),
    );
  }, [key, asBegun, attempt, revision, scales]);
  const drop = useCallback(() => {
    stopWaiting();
    setSavedAt(null);
    return dropDraft(key).catch(() => undefined);
  }, [key]);

  useEffect(() => {
    const watched = form.watch((_, { name }) => {
      latest.current = form.getValues();
      // A reset names no field: there is nothing new to keep.
      if (name === undefined) return;
      stopWaiting();
      waiting.current = window.setTimeout(() => void keepNow(), PAUSE_MS);
    });
    return () => {
      watched.unsubscribe();
      if (waiting.current !== undefined) void keepNow();
    };
  }, [form, keepNow]);

  return { savedAt, hasFailed, keepNow, drop };
}
