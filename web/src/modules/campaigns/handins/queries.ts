import { queryOptions } from '@tanstack/react-query';
import type { components } from '../../../kernel/api';
import { api, ask, client } from '../../../kernel/client';

type Schemas = components['schemas'];
export type HandInRow = Schemas['HandInRow'];
export type HandInState = Schemas['HandInState'];
export type EndedWhy = NonNullable<HandInRow['exemptWhy']>;
export type Requirement = Schemas['RequirementView'];
export type When = Schemas['EditRequirementWhen'];
export type Many = Schemas['DealWithManyAnswer'];

export interface Filters {
  requirement?: string;
  period?: string;
  place?: string;
  state?: string;
  on?: string;
}

export const handIns = {
  ofPlan: (id: string, filters: Filters) => (after: string | undefined, signal: AbortSignal) =>
    ask(api.GET('/api/plans/{id}/hand-ins', { params: { path: { id }, query: { ...filters, after } }, signal })),
  mine: (filters: Filters) => (after: string | undefined, signal: AbortSignal) =>
    ask(api.GET('/api/hand-ins', { params: { query: { ...filters, mine: true, after } }, signal })),
  key: (...of: unknown[]) => ['hand-ins', ...of],
  counts: (id: string, filters: Filters) =>
    queryOptions({
      queryKey: ['hand-ins', 'counts', id, filters],
      queryFn: ({ signal }) =>
        ask(api.GET('/api/plans/{id}/hand-ins/counts', { params: { path: { id }, query: filters }, signal })),
    }),
  matrix: (id: string, filters: Filters, after: string | undefined, signal: AbortSignal) =>
    ask(api.GET('/api/plans/{id}/hand-ins/matrix', { params: { path: { id }, query: { ...filters, after } }, signal })),
  requirements: (id: string) =>
    queryOptions({
      queryKey: ['hand-ins', 'requirements', id],
      queryFn: ({ signal }) => ask(api.GET('/api/plans/{id}/report-requirements', { params: { path: { id } }, signal })),
    }),
  reporters: (id: string) =>
    queryOptions({
      queryKey: ['hand-ins', 'reporters', id],
      queryFn: ({ signal }) =>
        ask(api.GET('/api/report-requirements/{id}/organisations', { params: { path: { id }, query: { limit: 200 } }, signal })),
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: ['hand-ins', 'one', id],
      queryFn: ({ signal }) => ask(api.GET('/api/hand-ins/{id}', { params: { path: { id } }, signal })),
    }),
};

/** What changes something on these pages when somebody else does it. */
export const heard = [
  'hand-in.given',
  'hand-in.handed-in',
  'hand-in.accepted',
  'hand-in.returned',
  'hand-in.exempted',
  'hand-in.exemption-undone',
  'hand-in.due-moved',
] as const;

/** Everything that shows hand-ins asks again. */
export const renew = () => Promise.all(['hand-ins', 'inbox'].map((key) => client.invalidateQueries({ queryKey: [key] })));

/** What changes one thing, and then shows it as it stands. */
export async function change<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } finally {
    void renew();
  }
}

export const address = (plan: string, filters: Filters) => {
  const query = new URLSearchParams(Object.entries(filters).filter((it): it is [string, string] => Boolean(it[1])));
  return `/api/plans/${plan}/hand-ins.xlsx?${query}`;
};
