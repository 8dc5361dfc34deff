import { queryOptions } from '@tanstack/react-query';
import type { components } from '../../../kernel/api';
import { api, ask, client } from '../../../kernel/client';
import { codeOf } from '../../../kernel/problem';

type Schemas = components['schemas'];
export type Gate = Schemas['GetGateView'];
export type GateMeasure = Schemas['GetGateMeasureView'];
export type Succession = Schemas['GetSuccessionView'] | null;
export type GateName = Schemas['GetGateNameView'];
export type GapKind = Schemas['GapKind'];
export type Change = Schemas['DecisionChange'];
export type Level = Schemas['PlaceKind'];

export const gates = {
  one: (id: string) =>
    queryOptions({
      queryKey: ['plans', id, 'gate'],
      queryFn: ({ signal }) => ask(api.GET('/api/plans/{id}/gate', { params: { path: { id } }, signal })),
    }),
  decisions: (id: string) => ['plans', id, 'decisions'],
  loadDecisions: (id: string) => (after: string | undefined, signal: AbortSignal) =>
    ask(
      api.GET('/api/plans/{id}/decisions', {
        params: { path: { id }, query: { after } },
        signal,
      }),
    ),
  succession: (id: string) =>
    queryOptions({
      queryKey: ['plans', id, 'succession'],
      // The first edition follows nothing, and the server answers with nothing.
      queryFn: async ({ signal }) =>
        (await ask(api.GET('/api/plans/{id}/succession', { params: { path: { id } }, signal }))) ?? null,
    }),
  job: (id: string | null) =>
    queryOptions({
      queryKey: ['jobs', id],
      queryFn: ({ signal }) => ask(api.GET('/api/jobs/{id}', { params: { path: { id: id ?? '' } }, signal })),
      enabled: id !== null,
      refetchInterval: (query) => (query.state.data && isOver(query.state.data.state) ? false : 500),
    }),
  kinds: queryOptions({
    queryKey: ['organisation-kinds'],
    queryFn: ({ signal }) => ask(api.GET('/api/organisation-kinds', { signal })),
    staleTime: Number.POSITIVE_INFINITY,
  }),
};

export const isOver = (state: string) => ['done', 'failed', 'cancelled'].includes(state);

/** Whatever came of it, the page shows the newest state; what was typed stays in the dialog. */
export async function renewing<T>(plan: string, call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (codeOf(error)?.startsWith('plan.') || codeOf(error) === 'changed-meanwhile') await renew(plan);
    throw error;
  }
}
export const renew = (plan: string) => client.invalidateQueries({ queryKey: ['plans', plan] });

export interface Decision {
  day?: string;
  phase?: string;
  sure?: boolean;
  organisation?: string;
  organisations?: string[];
  /** A level of governments below; chosen organisations when absent. */
  level?: Level | 'chosen';
  reason?: string;
}
export type Kind = 'due' | 'convenor' | 'lead' | 'territorial' | 'release' | 'waive';

/** One decision about some measures, looked at beforehand or made. */
export function decide(of: Gate, kind: Kind, gap: GapKind | null, measures: string[], values: Decision, preview: boolean) {
  const params = { params: { path: { id: of.plan } } };
  const shared = { measures, reason: values.reason, version: of.version, preview };
  switch (kind) {
    case 'due':
      return ask(
        api.POST('/api/plans/{id}/decisions/due', {
          ...params,
          body: { ...shared, day: values.day || null, phase: values.phase ?? null, sure: values.sure ?? false },
        }),
      );
    case 'convenor':
      return ask(
        api.POST('/api/plans/{id}/decisions/convenor', {
          ...params,
          body: { ...shared, organisation: values.organisation ?? '' },
        }),
      );
    case 'lead':
    case 'territorial':
      return ask(
        api.POST('/api/plans/{id}/decisions/owners', {
          ...params,
          body: { ...shared, role: kind, organisations: values.organisations ?? [], ...subtree(values.level) },
        }),
      );
    case 'release':
      return ask(
        api.POST('/api/plans/{id}/decisions/release', {
          ...params,
          body: { ...shared, organisations: values.organisations ?? [] },
        }),
      );
    case 'waive':
      return ask(
        api.POST('/api/plans/{id}/decisions/waivers', {
          ...params,
          body: { ...shared, gaps: gap ? [gap] : ['accountable', 'convenor', 'due', 'territory'], names: [] },
        }),
      );
  }
}

const subtree = (level: Decision['level']) =>
  level && level !== 'chosen' ? { subtree: true, level } : { subtree: false, level: null };
