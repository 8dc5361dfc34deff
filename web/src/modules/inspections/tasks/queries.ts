import { queryOptions } from '@tanstack/react-query';
import type { components } from '../../../kernel/api';
import { api, ask, client } from '../../../kernel/client';

type Schemas = components['schemas'];
export type Task = Schemas['TaskRow'];
export type TaskDetail = Schemas['GetTaskAnswer'];
export type Plan = Schemas['VisitPlanRow'];
export type Answer = Schemas['ManyTasksAnswer'];
export type Preview = Schemas['PreviewVisitPlanAnswer'];

export type Filters = Partial<Record<'q' | 'place' | 'plan' | 'state' | 'activity' | 'view' | 'subject', string>>;

export const states = ['planned', 'approved', 'noticed', 'underWay', 'done', 'notPossible', 'cancelled'] as const;
export const activities = ['inspection', 'patrol', 'selfCheck', 'userCheck'] as const;
export const triggers = ['plan', 'special', 'complaint', 'referral', 'monitoring', 'recheck'] as const;
export const procedures = ['announced', 'unannounced', 'urgent'] as const;

export const tasks = {
  key: (filters: Filters) => ['visit-tasks', 'list', filters],
  load: (filters: Filters) => (after: string | undefined, signal: AbortSignal) =>
    ask(
      api.GET('/api/visit-tasks', {
        params: {
          query: {
            Q: filters.q,
            Place: filters.place,
            Plan: filters.plan,
            State: filters.state,
            Activity: filters.activity,
            View: filters.view,
            Subject: filters.subject,
            after,
          },
        },
        signal,
      }),
    ),
  one: (id: string) =>
    queryOptions({
      queryKey: ['visit-tasks', id],
      queryFn: ({ signal }) => ask(api.GET('/api/visit-tasks/{id}', { params: { path: { id } }, signal })),
    }),
};

export const plans = {
  key: (filters: Filters) => ['visit-plans', 'list', filters],
  load: (filters: Filters) => (after: string | undefined, signal: AbortSignal) =>
    ask(
      api.GET('/api/visit-plans', {
        params: { query: { q: filters.q, state: filters.state, activity: filters.activity, after } },
        signal,
      }),
    ),
  one: (id: string) =>
    queryOptions({
      queryKey: ['visit-plans', id],
      queryFn: ({ signal }) => ask(api.GET('/api/visit-plans/{id}', { params: { path: { id } }, signal })),
    }),
  overlaps: (id: string) =>
    queryOptions({
      queryKey: ['visit-plans', id, 'overlaps'],
      queryFn: ({ signal }) =>
        ask(api.GET('/api/visit-plans/{id}/overlaps', { params: { path: { id }, query: { limit: 20 } }, signal })),
    }),
};

export const teams = queryOptions({
  queryKey: ['visit-teams'],
  queryFn: ({ signal }) => ask(api.GET('/api/visit-teams', { params: { query: { limit: 200 } }, signal })),
});

export const colleagues = queryOptions({
  queryKey: ['officers', 'colleagues'],
  queryFn: ({ signal }) => ask(api.GET('/api/officers', { signal })),
});

export const kinds = queryOptions({
  queryKey: ['subject-kinds'],
  queryFn: ({ signal }) => ask(api.GET('/api/subject-kinds', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
});

const ended = ['done', 'failed', 'cancelled'];
export const job = (id: string | null) =>
  queryOptions({
    queryKey: ['jobs', id],
    queryFn: ({ signal }) => ask(api.GET('/api/jobs/{id}', { params: { path: { id: id ?? '' } }, signal })),
    enabled: id !== null,
    refetchInterval: (query) => (query.state.data && ended.includes(query.state.data.state) ? false : 500),
  });

export const renew = async () => {
  await client.invalidateQueries({ queryKey: ['visit-tasks'] });
  await client.invalidateQueries({ queryKey: ['visit-plans'] });
  await client.invalidateQueries({ queryKey: ['inbox'] });
};
