import { queryOptions } from '@tanstack/react-query';
import type { components } from '../../../kernel/api';
import { api, ask } from '../../../kernel/client';

type Schemas = components['schemas'];
export type Coverage = Schemas['GetCoverageAnswer'];
export type Figures = Schemas['GetCoverageFigures'];
export type Filters = Partial<Record<'place' | 'from' | 'to' | 'activity' | 'kind' | 'inspector', string>>;

const asked = (filters: Filters) => ({
  Place: filters.place,
  From: filters.from,
  To: filters.to,
  Activity: filters.activity,
  Kind: filters.kind,
  Inspector: filters.inspector,
});

export const coverage = {
  figures: (filters: Filters) =>
    queryOptions({
      queryKey: ['coverage', filters],
      queryFn: ({ signal }) => ask(api.GET('/api/coverage', { params: { query: asked(filters) }, signal })),
    }),
  rowsKey: (filters: Filters, which: string) => ['coverage', 'rows', which, filters],
  rows: (filters: Filters, which: string) => (after: string | undefined, signal: AbortSignal) =>
    ask(api.GET('/api/coverage/subjects', { params: { query: { ...asked(filters), which, after } }, signal })),
};

export const query = (filters: Filters) => new URLSearchParams(Object.entries(filters).filter((it): it is [string, string] => Boolean(it[1]))).toString();

/** One decimal; nothing where nothing is registered. */
export const percent = (of: Pick<Figures, 'registered' | 'inspected'>) =>
  of.registered === 0 ? '—' : `${((100 * of.inspected) / of.registered).toFixed(1)}%`;
