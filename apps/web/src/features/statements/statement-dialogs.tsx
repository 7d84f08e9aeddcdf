import { lazy, Suspense } from 'react';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';

// Most visits only read.
const RecordStatementDialog = lazy(() =>
  import('./record-statement-dialog').then((module) => ({ default: module.RecordStatementDialog })),
);

const GiveReasonDialog = lazy(() => import('./give-reason-dialog').then((module) => ({ default: module.GiveReasonDialog })));

interface StatementDialogsProps extends NegotiationRef {
  /** The cell to log a statement for; either part may be empty. */
  readonly log: { readonly issue: string | undefined; readonly party: string | undefined } | null;
  /** Ids of the statement to correct, retract or reinstate. */
  readonly correct: string | undefined;
  readonly retract: string | undefined;
  readonly reinstate: string | undefined;
  readonly onClose: () => void;
}

/** What is done to a statement, over whatever page is open; which it is stands in the address. */
export function StatementDialogs({ log, correct, retract, reinstate, ...dialog }: StatementDialogsProps) {
  const given = retract ?? reinstate;
  return (
    <>
      <Suspense fallback={null}>
        {correct ? (
          <RecordStatementDialog key={correct} {...dialog} correct={correct} />
        ) : (
          log && <RecordStatementDialog key="new" {...dialog} issue={log.issue} party={log.party} />
        )}
        {given && <GiveReasonDialog key={given} {...dialog} statement={given} act={retract ? 'retract' : 'reinstate'} />}
      </Suspense>
    </>
  );
}
