import { queryOptions } from '@tanstack/react-query';
import { api, ask, client } from '../../../kernel/client';
import type { ComparedPlan, Comparison, LowerOrder, NoteRequest } from '../../../kernel/contract';

/** The lower side of a comparison: a plan, or a draft that is none yet. */
export interface Lower {
  id: string;
  draft: boolean;
}

// The typed client knows spans of lines only as lists of numbers; that they are pairs is said here.
export const comparisons = {
  uppers: ({ id, draft }: Lower) =>
    queryOptions({
      queryKey: ['comparisons', id, 'uppers'],
      queryFn: async ({ signal }): Promise<ComparedPlan[]> =>
        draft
          ? ask(api.GET('/api/plan-imports/{id}/uppers', { params: { path: { id } }, signal }))
          : ask(api.GET('/api/plans/{id}/uppers', { params: { path: { id } }, signal })),
    }),
  one: ({ id, draft }: Lower, upper: string) =>
    queryOptions({
      queryKey: ['comparisons', id, upper],
      queryFn: async ({ signal }) => {
        const params = { path: { id }, query: { upper } };
        return (await (draft
          ? ask(api.GET('/api/plan-imports/{id}/comparison', { params, signal }))
          : ask(api.GET('/api/plans/{id}/comparison', { params, signal })))) as Comparison;
      },
    }),
  lowers: (id: string, sort: LowerOrder | undefined) => (after: string | undefined, signal: AbortSignal) =>
    ask(api.GET('/api/plans/{id}/lowers', { params: { path: { id }, query: { sort, after } }, signal })),
};

const renew = (lower: string) => client.invalidateQueries({ queryKey: ['comparisons', lower] });

export const notes = {
  say: async (lower: string, measure: string, note: NoteRequest) => {
    try {
      return await ask(
        api.PUT('/api/plans/{id}/comparison/notes/{measure}', { params: { path: { id: lower, measure } }, body: note }),
      );
    } finally {
      void renew(lower);
    }
  },
  withdraw: async (lower: string, measure: string) => {
    await ask(api.DELETE('/api/plans/{id}/comparison/notes/{measure}', { params: { path: { id: lower, measure } } }));
    await renew(lower);
  },
};
