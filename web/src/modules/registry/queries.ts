import { queryOptions } from '@tanstack/react-query';
import { api, ask, client } from '../../kernel/client';

export type Filters = Partial<Record<'q' | 'place' | 'kind' | 'group' | 'status' | 'area', string>>;

export const subjects = {
  key: (filters: Filters) => ['subjects', 'list', filters],
  load: (filters: Filters) => (after: string | undefined, signal: AbortSignal) =>
    ask(api.GET('/api/subjects', { params: { query: asked(filters, after) }, signal })),
  /** Without a view: all there is, and where it lies. */
  map: (filters: Filters, view: { bounds: Record<'west' | 'south' | 'east' | 'north', number>; zoom: number } | null) =>
    queryOptions({
      queryKey: ['subjects', 'map', filters, view],
      queryFn: ({ signal }) => {
        const { west, south, east, north } = view?.bounds ?? {};
        const query = { ...asked(filters, undefined), West: west, South: south, East: east, North: north, Zoom: view?.zoom };
        return ask(api.GET('/api/subjects/map', { params: { query }, signal }));
      },
    }),
  one: (id: string) =>
    queryOptions({
      queryKey: ['subjects', id],
      queryFn: ({ signal }) => ask(api.GET('/api/subjects/{id}', { params: { path: { id } }, signal })),
    }),
  timeline: (id: string) => ({
    queryKey: ['subjects', id, 'timeline'],
    load: (after: string | undefined, signal: AbortSignal) =>
      ask(api.GET('/api/subjects/{id}/timeline', { params: { path: { id }, query: { after, limit: 20 } }, signal })),
  }),
  duplicates: (id: string) =>
    queryOptions({
      queryKey: ['subjects', id, 'duplicates'],
      queryFn: ({ signal }) => ask(api.GET('/api/subjects/{id}/duplicates', { params: { path: { id } }, signal })),
    }),
  merges: (id: string) =>
    queryOptions({
      queryKey: ['subjects', id, 'merges'],
      queryFn: ({ signal }) => ask(api.GET('/api/subjects/{id}/merges', { params: { path: { id } }, signal })),
    }),
  twins: (filters: Filters) => (after: string | undefined, signal: AbortSignal) =>
    ask(api.GET('/api/subjects/duplicates', { params: { query: asked(filters, after) }, signal })),
  kinds: queryOptions({
    queryKey: ['subject-kinds'],
    queryFn: ({ signal }) => ask(api.GET('/api/subject-kinds', { signal })),
    staleTime: Number.POSITIVE_INFINITY,
  }),
};

const asked = (filters: Filters, after: string | undefined) => ({
  Q: filters.q,
  Place: filters.place,
  Kind: filters.kind,
  Group: filters.group,
  Status: filters.status,
  Area: filters.area,
  after,
});

export const exportOf = (filters: Filters) => {
  const query = new URLSearchParams(Object.entries(filters).filter((it): it is [string, string] => Boolean(it[1])));
  return `/api/subjects/export.xlsx?${query}`;
};

export const renew = () => client.invalidateQueries({ queryKey: ['subjects'] });

const ended = ['done', 'failed', 'cancelled'];
export const job = (id: string | null) =>
  queryOptions({
    queryKey: ['jobs', id],
    queryFn: ({ signal }) => ask(api.GET('/api/jobs/{id}', { params: { path: { id: id ?? '' } }, signal })),
    enabled: id !== null,
    refetchInterval: (query) => (query.state.data && ended.includes(query.state.data.state) ? false : 500),
  });
