import { Id } from '@standpoint/contracts/identifiers';
import type { Fault } from '@standpoint/contracts/problem';
import { CorrectStatement, RecordStatement, Statement } from '@standpoint/contracts/statements';
import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { newIdempotencyKey, ProblemError } from '../../../lib/api';
import { issuesQuery } from '../../../lib/negotiation-lists.query';
import { useFailureText } from '../../../ui/failure';
import type { Catalogue } from '../catalogue.query';
import { useCorrectStatement, useRecordStatement } from '../statements.mutation';
import { listFaults, placeFaults } from '../draft/faults';
import type { Attempt } from '../draft/kept-draft';
import { codedOn, type ScaleVersions, scaleVersionsOf } from '../draft/scale-versions';
import { bodyOf, type StatementDraft } from '../draft/statement-draft';
import { useNewThings } from './use-new-things';

/** Why it was not saved, where that is more than a field to put right. */
export type Refusal =
  | { readonly kind: 'twin'; readonly id: string | null }
  | { readonly kind: 'stale'; readonly theirs: Statement }
  | { readonly kind: 'failure'; readonly text: string };

interface Saving {
  readonly catalogue: Catalogue;
  readonly form: UseFormReturn<StatementDraft>;
  /** The revision that is corrected; null when a new statement is recorded. */
  readonly editing: Statement | null;
  readonly attemptRef: RefObject<Attempt | null>;
  /** The revision that is corrected. One found stale is followed by the newer one. */
  readonly revisionRef: RefObject<number | null>;
  /** The scales on which the positions were coded. Once one is found changed, those of the next look count. */
  readonly scalesRef: RefObject<ScaleVersions | null>;
  readonly keepNow: () => Promise<void>;
  readonly unchosen: () => readonly Fault[];
}

type Outcome = { readonly saved: Statement } | { readonly faults: readonly Fault[] };

/** Saves the form: creates what it describes anew, lets the contract judge, sends, and says what must be put right. */
export function useSaveStatement({ catalogue, form, editing, attemptRef, revisionRef, scalesRef, keepNow, unchosen }: Saving) {
  const { i18n } = useTranslation();
  const failureText = useFailureText();
  const queryClient = useQueryClient();
  const record = useRecordStatement(catalogue);
  const correct = useCorrectStatement(catalogue);
  const newThings = useNewThings(catalogue, form);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  const judge = (draft: StatementDraft, evenIfTwin: boolean) => {
    scalesRef.current ??= scaleVersionsOf(catalogue);
    const read = bodyOf(draft, { today: catalogue.settings.today, lies: 'past', locale: i18n.language });
    const body = codedOn(scalesRef.current, read);
    return editing ? CorrectStatement.safeParse({ ...body, reason: draft.reason }) : RecordStatement.safeParse({ ...body, evenIfTwin });
  };
  const faultsBefore = (draft: StatementDraft): Fault[] => {
    const { error } = judge(draft, false);
    const faults = error ? placeFaults(listFaults(error), draft) : [];
    // A source that is described in the form will be there by then.
    const standing = faults.filter(({ code }) => code !== 'source-missing' || draft.newSource === null);
    return [...unchosen(), ...newThings.judge(), ...standing];
  };
  const send = async (draft: StatementDraft, evenIfTwin: boolean): Promise<Outcome> => {
    const judged = judge(draft, evenIfTwin);
    if (!judged.success) return { faults: placeFaults(listFaults(judged.error), draft) };
    if (editing) {
      const given = { statement: editing.id, ifMatch: revisionRef.current ?? editing.revision, body: judged.data as CorrectStatement };
      return { saved: await correct.mutateAsync(given) };
    }
    const written = judged.data as RecordStatement;
    const { idempotencyKey } = (attemptRef.current = attemptOf(written, attemptRef.current));
    await keepNow();
    return { saved: await record.mutateAsync({ body: written, idempotencyKey }) };
  };

  const save = async (evenIfTwin = false): Promise<Outcome> => {
    setRefusal(null);
    try {
      const faults = faultsBefore(form.getValues());
      if (faults.length > 0) return { faults };
      const refused = await newThings.create();
      return refused.length > 0 ? { faults: refused } : await send(form.getValues(), evenIfTwin);
    } catch (error) {
      const faults = error instanceof ProblemError ? placeFaults(error.problem.errors, form.getValues()) : [];
      if (faults.some(({ code }) => code === 'scale-changed')) {
        scalesRef.current = null;
        void queryClient.invalidateQueries({ queryKey: issuesQuery(catalogue).queryKey });
      }
      setRefusal(refusalOf(error) ?? (faults.length > 0 ? null : { kind: 'failure', text: failureText(error) }));
      return { faults };
    }
  };
  const goOnFrom = (theirs: Statement) => {
    revisionRef.current = theirs.revision;
    setRefusal(null);
  };
  return { save, refusal, goOnFrom, newThings, isSaving: record.isPending || correct.isPending };
}

/** Sent again unchanged it is the same attempt; changed, it is another. */
function attemptOf(body: RecordStatement, former: Attempt | null): Attempt {
  const written = JSON.stringify(body);
  return former?.body === written ? former : { idempotencyKey: newIdempotencyKey(), body: written };
}

function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof ProblemError)) return null;
  const { code, status, current } = error.problem;
  if (code === 'statement-twin') return { kind: 'twin', id: z.object({ id: Id }).safeParse(current).data?.id ?? null };
  const theirs = status === 412 ? Statement.safeParse(current) : undefined;
  return theirs?.success ? { kind: 'stale', theirs: theirs.data } : null;
}
