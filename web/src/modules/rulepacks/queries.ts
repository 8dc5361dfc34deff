import { queryOptions } from '@tanstack/react-query';
import { api, ask } from '../../kernel/client';
import type { OverrideState } from '../../kernel/contract';

export const packs = {
  list: (place: string | undefined) =>
    queryOptions({
      queryKey: ['rule-packs', 'list', place],
      queryFn: ({ signal }) => ask(api.GET('/api/rule-packs', { params: { query: { place } }, signal })),
    }),
  one: (code: string, filters: { place?: string; on?: string }) =>
    queryOptions({
      queryKey: ['rule-packs', code, filters],
      queryFn: ({ signal }) => ask(api.GET('/api/rule-packs/{code}', { params: { path: { code }, query: filters }, signal })),
    }),
  history: (code: string, rule: string, place: string | undefined) =>
    queryOptions({
      queryKey: ['rule-packs', code, 'history', rule, place],
      queryFn: ({ signal }) =>
        ask(
          api.GET('/api/rule-packs/{code}/rules/{rule}/history', { params: { path: { code, rule }, query: { place } }, signal }),
        ),
    }),
};

export const overrides = {
  key: (filters: { state?: OverrideState; place?: string }) => ['rule-overrides', 'list', filters],
  load: (filters: { state?: OverrideState; place?: string }) => (after: string | undefined, signal: AbortSignal) =>
    ask(api.GET('/api/rule-overrides', { params: { query: { ...filters, after } }, signal })),
  one: (id: string) =>
    queryOptions({
      queryKey: ['rule-overrides', id],
      queryFn: ({ signal }) => ask(api.GET('/api/rule-overrides/{id}', { params: { path: { id } }, signal })),
      refetchOnWindowFocus: false,
    }),
};

type Judged = { pack?: string; place?: string; day?: string };
export const judgements = {
  key: (filters: Judged) => ['judgements', 'list', filters],
  load: (filters: Judged) => (after: string | undefined, signal: AbortSignal) =>
    ask(api.GET('/api/judgements', { params: { query: { ...filters, after } }, signal })),
  replay: (id: string, on: string) =>
    queryOptions({
      queryKey: ['judgements', id, on],
      queryFn: ({ signal }) => ask(api.GET('/api/judgements/{id}/replay', { params: { path: { id }, query: { on } }, signal })),
      placeholderData: (before) => before,
    }),
};
