import { useState } from 'react';
import type { z } from 'zod';
import { ProblemError } from './api';
import { type Faults, faultsOf } from './faults';

/** Fields as they are typed. */
export type Draft = Readonly<Record<string, string>>;

/** One field, ready for an input. */
export interface DraftField {
  readonly id?: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onText: (text: string) => void;
}

/** What somebody else saved while this was typed. */
export interface Newer<D extends Draft> {
  readonly draft: D;
  readonly revision: number;
}

interface ContractForm<D extends Draft, Body, Answer> {
  readonly begun: D;
  /** The revision that is edited; 0 for something new. */
  readonly revision?: number;
  readonly judge: (draft: D) => z.ZodSafeParseResult<Body>;
  readonly send: (body: Body, revision: number) => Promise<Answer>;
  /** Reads the newer version that a refused edit comes with. */
  readonly newer?: (current: unknown) => Newer<D> | null;
  readonly onDone: (answer: Answer) => void;
}

/** What a form dialog needs of a form. */
export interface FormState<D extends Draft> {
  readonly field: (name: keyof D & string) => DraftField;
  readonly draft: D;
  /** How often it was refused: each time the first faulty field takes the focus. */
  readonly refusals: number;
  /** What no field shows. */
  readonly failure: unknown;
  readonly stale: Newer<D> | null;
  readonly isSending: boolean;
  readonly submit: () => void;
  /** Drops what is typed for what the other one saved. */
  readonly takeTheirs: (newer: Newer<D>) => void;
  /** Goes on with what is typed; saving it takes the place of what the other one saved. */
  readonly keepOwn: (newer: Newer<D>) => void;
}

/** A form whose contract judges it before it is sent; what was typed stays until it is saved. */
export function useContractForm<D extends Draft, Body, Answer>(given: ContractForm<D, Body, Answer>): FormState<D> {
  const [draft, setDraft] = useState(given.begun);
  const [revision, setRevision] = useState(given.revision ?? 0);
  const [isSending, setSending] = useState(false);
  const { refusal, refuse, forgive } = useRefusal(given.newer);
  const { faults, failure, stale, refusals } = refusal;

  const submit = async () => {
    const judged = given.judge(draft);
    refuse(judged.error ?? null);
    if (!judged.success || isSending) return;
    setSending(true);
    try {
      given.onDone(await given.send(judged.data, revision));
    } catch (error) {
      refuse(error);
    } finally {
      setSending(false);
    }
  };
  const goOnFrom = (newer: Newer<D>, next: D) => {
    setDraft(next);
    setRevision(newer.revision);
    refuse(null);
  };

  return {
    draft,
    refusals,
    stale,
    isSending,
    failure: Object.keys(faults).some((path) => headOf(path) in draft) ? null : failure,
    submit: () => void submit(),
    takeTheirs: (newer) => goOnFrom(newer, newer.draft),
    keepOwn: (newer) => goOnFrom(newer, draft),
    field: (name) => ({
      value: draft[name] ?? '',
      error: faultAt(faults, name),
      onText: (text) => {
        setDraft((now) => ({ ...now, [name]: text }));
        forgive(name);
      },
    }),
  };
}

interface Refusal<D extends Draft> {
  readonly faults: Faults;
  readonly failure: unknown;
  readonly stale: Newer<D> | null;
  readonly refusals: number;
}

function useRefusal<D extends Draft>(newerOf: ((current: unknown) => Newer<D> | null) | undefined) {
  const [refusal, setRefusal] = useState<Refusal<D>>({ faults: {}, failure: null, stale: null, refusals: 0 });
  const refuse = (error: unknown) => {
    const isStale = error instanceof ProblemError && error.problem.status === 412;
    const stale = isStale ? (newerOf?.(error.problem.current) ?? null) : null;
    setRefusal((now) => ({ faults: faultsOf(error), failure: stale ? null : error, stale, refusals: now.refusals + (error === null ? 0 : 1) }));
  };
  // With its last fault a refusal is over.
  const forgive = (name: string) =>
    setRefusal((now) => {
      const left = Object.entries(now.faults).filter(([path]) => headOf(path) !== name);
      const hadFaults = Object.keys(now.faults).length > 0;
      return { ...now, faults: Object.fromEntries(left), failure: hadFaults && left.length === 0 ? null : now.failure };
    });
  return { refusal, refuse, forgive };
}

const headOf = (path: string) => path.split('.')[0] ?? '';

const faultAt = (faults: Faults, name: string) => Object.entries(faults).find(([path]) => headOf(path) === name)?.[1];
