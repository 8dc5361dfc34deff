import { queryOptions } from '@tanstack/react-query';
import { api, ask } from '../../kernel/client';

const startOf = (day: string, later = 0) => new Date(Date.parse(`${day}T00:00:00+08:00`) + later * 86_400_000).toISOString();

export const journal = {
  key: (filters: Record<string, string | undefined>) => ['journal', 'list', filters],
  /** Days are Beijing's, both ends included. */
  load:
    ({ from, to, ...filters }: Record<string, string | undefined>) =>
    (after: string | undefined, signal: AbortSignal) =>
      ask(
        api.GET('/api/journal', {
          params: {
            query: {
              ...filters,
              from: from && startOf(from),
              to: to && startOf(to, 1),
              after: after ? Number(after) : undefined,
            },
          },
          signal,
        }),
      ),
  state: queryOptions({
    queryKey: ['journal', 'state'],
    queryFn: ({ signal }) => ask(api.GET('/api/journal/state', { signal })),
  }),
};

const ended = ['done', 'failed', 'cancelled'];
export const job = (id: string | null) =>
  queryOptions({
    queryKey: ['jobs', id],
    queryFn: ({ signal }) => ask(api.GET('/api/jobs/{id}', { params: { path: { id: id ?? '' } }, signal })),
    enabled: id !== null,
    // The journal is read through in seconds; while it runs, its progress is asked for.
    refetchInterval: (query) => (query.state.data && ended.includes(query.state.data.state) ? false : 700),
  });
