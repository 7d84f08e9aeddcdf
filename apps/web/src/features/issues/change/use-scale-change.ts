import { Issue } from '@standpoint/contracts/issues';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemError } from '../../../lib/api';
import type { NegotiationRef } from '../../../lib/negotiation-lists.query';
import { useScaleDraft } from '../../negotiations/scale/use-scale-draft';
import { useChangeScale } from '../issues.mutation';
import { scalePreviewQuery } from '../issues.query';
import { type MappingDraft, NOTHING_CHOSEN, readMapping } from './mapping-draft';

export type Step = 1 | 2 | 3;

/** A change of a scale on its way: the new scale, where each value goes, and why. */
export function useScaleChange(params: NegotiationRef, begun: Issue) {
  // What a colleague saves meanwhile must not change the ground below what is typed here.
  const [base, setBase] = useState(begun);
  const [step, setStep] = useState<Step>(1);
  const [chosen, setChosen] = useState<MappingDraft>(NOTHING_CHOSEN);
  const [reason, setReason] = useState('');
  const scaleDraft = useScaleDraft(base.scale);
  const next = scaleDraft.scale;
  const change = useChangeScale(params);

  const { preview, ...mapped } = useMappedCodings(params, base, { next, chosen, isAsked: step > 1 });
  const body = next && { scale: next, mapping: mapped.mapping };
  const newer = newerOf(change.error);
  const goOnFrom = (issue: Issue, to: Step) => {
    setBase(issue);
    setStep(to);
    change.reset();
  };
  return {
    base,
    step,
    setStep,
    scaleDraft,
    isUnchanged: next !== null && JSON.stringify(next) === JSON.stringify(base.scale),
    ...mapped,
    preview,
    choose: (more: Partial<MappingDraft>) => setChosen((now) => ({ ...now, ...more })),
    chosen: chosen.chosen,
    reason,
    setReason,
    refusal: newer ? null : change.error,
    newer,
    beginAgain: (issue: Issue) => {
      scaleDraft.beginAgain(issue.scale);
      setChosen(NOTHING_CHOSEN);
      goOnFrom(issue, 1);
    },
    goOn: (issue: Issue) => goOnFrom(issue, 2),
    isSending: change.isPending,
    send: (onDone: () => void) => {
      if (body) change.mutate({ issue: base.id, ifMatch: base.scaleVersion, body: { ...body, reason } }, { onSuccess: onDone });
    },
  };
}

export type ScaleChange = ReturnType<typeof useScaleChange>;

interface Asked {
  readonly next: Issue['scale'];
  readonly chosen: MappingDraft;
  readonly isAsked: boolean;
}

/** Where each value in use goes, with what the API counts for it. */
function useMappedCodings(params: NegotiationRef, base: Issue, { next, chosen, isAsked }: Asked) {
  const [used, setUsed] = useState<readonly (number | string)[]>([]);
  const read = next ? readMapping(chosen, { old: base.scale, next, used }) : null;
  const mapping = read?.mapping ?? { values: [], linear: null };
  const preview = useQuery({
    ...scalePreviewQuery(params, base.id, { scale: next ?? EMPTY, mapping }),
    enabled: isAsked && next !== null,
  });
  const found = preview.data?.values.map(({ from }) => from);
  if (found && found.join() !== used.join()) setUsed(found);
  return { preview, mapping, rows: read?.rows ?? [], linear: read?.linear ?? null };
}

const EMPTY = { kind: 'nominal' as const, options: [], distances: null };

function newerOf(error: unknown): Issue | null {
  if (!(error instanceof ProblemError) || error.problem.status !== 412) return null;
  return Issue.safeParse(error.problem.current).data ?? null;
}
