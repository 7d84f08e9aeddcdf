import { changeScale, type ChangeScale } from '@standpoint/contracts/change-scale';
import { editIssue, type EditIssue, removeIssue } from '@standpoint/contracts/edit-issues';
import { call } from '../../lib/api';
import type { NegotiationRef } from '../../lib/negotiation-lists.query';
import { useNegotiationMutation } from '../../lib/use-negotiation-mutation';

interface Revision {
  readonly issue: string;
  /** The revision of what is changed: of the issue, or the version of its scale. */
  readonly ifMatch: number;
}

export const useEditIssue = (params: NegotiationRef) =>
  useNegotiationMutation(params, ({ issue, ifMatch, body }: Revision & { body: EditIssue }) =>
    call(editIssue, { params: { ...params, issue }, body }, { ifMatch }),
  );

export const useRemoveIssue = (params: NegotiationRef) =>
  useNegotiationMutation(params, ({ issue, ifMatch }: Revision) => call(removeIssue, { params: { ...params, issue } }, { ifMatch }));

export const useChangeScale = (params: NegotiationRef) =>
  useNegotiationMutation(params, ({ issue, ifMatch, body }: Revision & { body: ChangeScale }) =>
    call(changeScale, { params: { ...params, issue }, body }, { ifMatch }),
  );
