import { queryOptions } from '@tanstack/react-query';
import { api, ask } from '../../kernel/client';

type Filters = Record<string, string | undefined>;

export const organisations = {
  key: (filters: Filters) => ['organisations', 'list', filters],
  load: (filters: Filters) => (after: string | undefined, signal: AbortSignal) =>
    ask(api.GET('/api/organisations', { params: { query: { ...filters, after } }, signal })),
  one: (id: string) =>
    queryOptions({
      queryKey: ['organisations', id],
      queryFn: ({ signal }) => ask(api.GET('/api/organisations/{id}', { params: { path: { id } }, signal })),
    }),
  kinds: queryOptions({
    queryKey: ['organisation-kinds'],
    queryFn: ({ signal }) => ask(api.GET('/api/organisation-kinds', { signal })),
    staleTime: Number.POSITIVE_INFINITY,
  }),
};

export const people = {
  key: (filters: Filters) => ['people', 'list', filters],
  load: (filters: Filters) => (after: string | undefined, signal: AbortSignal) =>
    ask(api.GET('/api/people', { params: { query: { ...filters, after } }, signal })),
  one: (id: string) =>
    queryOptions({
      queryKey: ['people', id],
      queryFn: ({ signal }) => ask(api.GET('/api/people/{id}', { params: { path: { id } }, signal })),
    }),
};

export const roles = queryOptions({
  queryKey: ['roles'],
  queryFn: ({ signal }) => ask(api.GET('/api/roles', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
});

export const places = {
  roots: queryOptions({
    queryKey: ['places', 'roots'],
    queryFn: ({ signal }) => ask(api.GET('/api/places/roots', { signal })),
  }),
  one: (id: string) =>
    queryOptions({
      queryKey: ['places', id],
      queryFn: ({ signal }) => ask(api.GET('/api/places/{id}', { params: { path: { id } }, signal })),
    }),
  children: (id: string, after: string | undefined, signal: AbortSignal) =>
    ask(api.GET('/api/places/{id}/children', { params: { path: { id }, query: { after, limit: 200 } }, signal })),
  search: (q: string) =>
    queryOptions({
      queryKey: ['places', 'search', q],
      queryFn: ({ signal }) => ask(api.GET('/api/places/search', { params: { query: { q, limit: 50 } }, signal })),
      enabled: q !== '',
    }),
};

export const machineKeys = {
  key: ['machine-keys'],
  load: (after: string | undefined, signal: AbortSignal) =>
    ask(api.GET('/api/machine-keys', { params: { query: { after } }, signal })),
};

export const mySessions = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => ask(api.GET('/api/sessions', { signal })),
});
export const signInWays = queryOptions({
  queryKey: ['sign-in-ways'],
  queryFn: ({ signal }) => ask(api.GET('/api/sign-in-ways', { signal })),
});
