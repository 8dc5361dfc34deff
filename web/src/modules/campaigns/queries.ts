import { queryOptions } from '@tanstack/react-query';
import { api, ask } from '../../kernel/client';
import type { ImportDifference, ImportState, Matrix, Plan, PlanImport } from '../../kernel/contract';

// The typed client knows spans of lines only as lists of numbers; that they are pairs is said here.
export const imports = {
  key: (filters: { state?: ImportState; place?: string }) => ['plan-imports', 'list', filters],
  load: (filters: { state?: ImportState; place?: string }) => (after: string | undefined, signal: AbortSignal) =>
    ask(api.GET('/api/plan-imports', { params: { query: { ...filters, after } }, signal })),
  one: (id: string) =>
    queryOptions({
      queryKey: ['plan-imports', id],
      queryFn: async ({ signal }) =>
        (await ask(api.GET('/api/plan-imports/{id}', { params: { path: { id } }, signal }))) as PlanImport,
    }),
  difference: (id: string) =>
    queryOptions({
      queryKey: ['plan-imports', id, 'difference'],
      queryFn: async ({ signal }) =>
        (await ask(api.GET('/api/plan-imports/{id}/difference', { params: { path: { id } }, signal }))) as ImportDifference,
    }),
  drafts: queryOptions({
    queryKey: ['plan-imports', 'drafts'],
    queryFn: ({ signal }) => ask(api.GET('/api/plan-imports', { params: { query: { state: 'draft', limit: 10 } }, signal })),
  }),
};

export const plans = {
  key: (filters: { q?: string; place?: string }) => ['plans', 'list', filters],
  load: (filters: { q?: string; place?: string }) => (after: string | undefined, signal: AbortSignal) =>
    ask(api.GET('/api/plans', { params: { query: { ...filters, after } }, signal })),
  /** Under which names the plans speak of my organisation. */
  one: (id: string) =>
    queryOptions({
      queryKey: ['plans', id],
      queryFn: async ({ signal }) => (await ask(api.GET('/api/plans/{id}', { params: { path: { id } }, signal }))) as Plan,
    }),
  matrix: (id: string) =>
    queryOptions({
      queryKey: ['plans', id, 'matrix'],
      queryFn: async ({ signal }) =>
        (await ask(api.GET('/api/plans/{id}/matrix', { params: { path: { id } }, signal }))) as Matrix,
    }),
  recent: queryOptions({
    queryKey: ['plans', 'recent'],
    queryFn: ({ signal }) => ask(api.GET('/api/plans', { params: { query: { limit: 10 } }, signal })),
  }),
  search: (q: string, signal: AbortSignal) => ask(api.GET('/api/plans', { params: { query: { q, limit: 5 } }, signal })),
};
