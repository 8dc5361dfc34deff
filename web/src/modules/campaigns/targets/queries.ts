import { queryOptions } from '@tanstack/react-query';
import type { components } from '../../../kernel/api';
import { api, ask, client } from '../../../kernel/client';

type Schemas = components['schemas'];
export type Target = Schemas['TargetView'];
export type Share = Schemas['ListSharesRow'];
export type Entry = Schemas['ListTargetEntriesRow'];
type Targets = Schemas['ListTargetsView'];
type OneTarget = Schemas['GetTargetView'];
export type Month = Schemas['GetTargetMonthView'];

// The typed client knows spans of lines only as lists of numbers; that they are pairs is said here.
const path = (id: string, target: string) => ({ params: { path: { id, target } } });

export const targets = {
  all: (id: string) =>
    queryOptions({
      queryKey: ['targets', id],
      queryFn: async ({ signal }) =>
        (await ask(api.GET('/api/plans/{id}/targets', { params: { path: { id } }, signal }))) as Targets,
    }),
  one: (id: string, target: string) =>
    queryOptions({
      queryKey: ['targets', id, target],
      queryFn: async ({ signal }) =>
        (await ask(api.GET('/api/plans/{id}/targets/{target}', { ...path(id, target), signal }))) as OneTarget,
    }),
  shares: (id: string, target: string) => (after: string | undefined, signal: AbortSignal) =>
    ask(
      api.GET('/api/plans/{id}/targets/{target}/shares', {
        params: { path: { id, target }, query: { after, limit: 200 } },
        signal,
      }),
    ),
  entries: (id: string, target: string) => (after: string | undefined, signal: AbortSignal) =>
    ask(api.GET('/api/plans/{id}/targets/{target}/entries', { params: { path: { id, target }, query: { after } }, signal })),
};

/** The whole list, for a form that sends it back whole. */
export async function allShares(id: string, target: string): Promise<Share[]> {
  const all: Share[] = [];
  let after: string | undefined;
  do {
    const page = await targets.shares(id, target)(after, AbortSignal.timeout(60_000));
    all.push(...page.items);
    after = page.next ?? undefined;
  } while (after);
  return all;
}

export const renew = () => client.invalidateQueries({ queryKey: ['targets'] });

/** Thousandths of a figure as one types it; null when it is none. */
export function thousandths(typed: string | undefined): number | null {
  return /^\d{1,13}(\.\d{1,3})?$/.test(typed?.trim() ?? '') ? Math.round(Number(typed) * 1000) : null;
}

/** 20.5 公里, 75%: as the paper writes it. */
export const figure = (value: string, unit: string) => (unit === '%' ? `${value}%` : `${value} ${unit}`);
