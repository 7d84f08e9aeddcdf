import { type CreateView, createView, type EditView, editView, listViews, removeView, type View } from '@standpoint/contracts/views';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call, newIdempotencyKey } from '../../lib/api';
import { keyOf, type NegotiationRef } from '../../lib/negotiation-lists.query';

const viewsKey = (params: NegotiationRef) => [...keyOf(params), 'views'] as const;

export const viewsQuery = (params: NegotiationRef) =>
  queryOptions({
    queryKey: viewsKey(params),
    queryFn: async ({ signal }) => (await call(listViews, { params }, { signal })).items,
    staleTime: 30_000,
  });

interface Edited {
  readonly view: View;
  readonly to: EditView;
}

function useViewMutation<Given, Answer>(params: NegotiationRef, mutationFn: (given: Given) => Promise<Answer>) {
  const queryClient = useQueryClient();
  return useMutation({ mutationFn, networkMode: 'always', onSettled: () => queryClient.invalidateQueries({ queryKey: viewsKey(params) }) });
}

export function useViewMutations(params: NegotiationRef) {
  return {
    createView: useViewMutation(params, (body: CreateView) => call(createView, { params, body }, { idempotencyKey: newIdempotencyKey() })),
    editView: useViewMutation(params, ({ view, to }: Edited) =>
      call(editView, { params: { ...params, view: view.id }, body: to }, { ifMatch: view.revision }),
    ),
    removeView: useViewMutation(params, (view: View) => call(removeView, { params: { ...params, view: view.id } }, { ifMatch: view.revision })),
  };
}
