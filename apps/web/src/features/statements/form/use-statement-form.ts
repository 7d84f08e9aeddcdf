import type { Fault } from '@standpoint/contracts/problem';
import type { Statement } from '@standpoint/contracts/statements';
import { useEffect, useRef, useState } from 'react';
import { useFieldArray, useForm } from 'react-hook-form';
import type { Catalogue } from '../catalogue.query';
import { focusField } from './form-place';
import type { Attempt, KeptDraft } from '../draft/kept-draft';
import { emptyPosition } from '../draft/position-draft';
import { type ScaleVersions, scaleVersionsOf } from '../draft/scale-versions';
import { type DraftStart, draftOf, nextDraft, type StatementDraft } from '../draft/statement-draft';
import { useFaultList } from './use-fault-list';
import { useKeptDraft } from './use-kept-draft';
import { useSaveStatement } from './use-save-statement';

export interface StatementFormProps {
  readonly catalogue: Catalogue;
  readonly start: DraftStart;
  /** How the form begins when no draft is kept. */
  readonly begun: StatementDraft;
  readonly kept: KeptDraft | null;
  readonly draftKey: string;
  /** The revision to correct; null to record a new statement. */
  readonly editing: Statement | null;
  readonly onSaved: (statement: Statement, goesOn: boolean) => void;
}

export function useStatementForm({ catalogue, start, begun, kept, draftKey, editing, onSaved }: StatementFormProps) {
  const form = useForm<StatementDraft>({ defaultValues: kept?.fields ?? begun });
  const positions = useFieldArray<StatementDraft, 'positions', 'key'>({ control: form.control, name: 'positions', keyName: 'key' });
  const attemptRef = useRef<Attempt | null>(kept?.attempt ?? null);
  const revisionRef = useRef<number | null>(kept?.revision ?? editing?.revision ?? null);
  const scalesRef = useRef<ScaleVersions | null>(kept?.scales ?? scaleVersionsOf(catalogue));
  const keeping = useKeptDraft({ key: draftKey, form, begun, attempt: attemptRef, revision: revisionRef, scales: scalesRef });
  const faults = useFaultList();
  const saving = useSaveStatement({ catalogue, form, editing, attemptRef, revisionRef, scalesRef, keepNow: keeping.keepNow, unchosen: faults.unchosen });
  const [restoredAt, setRestoredAt] = useState(kept?.savedAt ?? null);
  const focus = useFocusRequest('quote');

  const showFaults = (found: readonly Fault[]) => focus(faults.show(found, form.getValues())[0]?.path);
  const startOver = async (fields: StatementDraft) => {
    attemptRef.current = null;
    scalesRef.current = scaleVersionsOf(catalogue);
    setRestoredAt(null);
    form.reset(fields);
    faults.forgetAll();
    focus('quote');
    await keeping.drop();
  };
  const save = async (goesOn: boolean, evenIfTwin = false) => {
    if (saving.isSaving) return;
    const outcome = await saving.save(evenIfTwin);
    if ('faults' in outcome) {
      showFaults(outcome.faults);
      return;
    }
    const written = form.getValues();
    await keeping.drop();
    if (goesOn) await startOver(nextDraft(written, start));
    onSaved(outcome.saved, goesOn);
  };
  return {
    form,
    faults,
    saving,
    keeping,
    positions,
    restoredAt,
    save,
    showFaults,
    discard: () => {
      revisionRef.current = editing?.revision ?? null;
      void startOver(begun);
    },
    takeTheirs: (theirs: Statement) => {
      saving.goOnFrom(theirs);
      void startOver(draftOf(theirs, start));
    },
    addPosition: () => {
      positions.append(emptyPosition(), { shouldFocus: false });
      focus(`positions.${positions.fields.length}.issue`);
    },
  };
}

/** Focuses a field once what was asked for at the same time is on screen. */
function useFocusRequest(first: string): (path: string | undefined) => void {
  const [request, setRequest] = useState<{ readonly path: string | undefined }>({ path: first });
  useEffect(() => {
    if (request.path) focusField(request.path);
  }, [request]);
  return (path) => setRequest({ path });
}
