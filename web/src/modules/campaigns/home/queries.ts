import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, ask, client } from '../../../kernel/client';
import type { DutyState, PlanHome } from '../../../kernel/contract';

export type StandingList = 'late' | 'still' | 'finished' | 'all';

/** Whatever changes a figure of a plan. */
export const heard = [
  'plan.published',
  'plan.withdrawn',
  'duty.given',
  'duty.amended',
  'duty.assigned',
  'duty.reported',
  'duty.blocked',
  'duty.unblocked',
  'duty.done',
  'duty.returned',
  'duty.extended',
  'duty.note-undone',
  'duty.task-done',
  'measure.taken-over',
] as const;

export const home = {
  one: (id: string, place: string | undefined) =>
    queryOptions({
      queryKey: ['plans', id, 'home', place ?? ''],
      queryFn: async ({ signal }) =>
        (await ask(api.GET('/api/plans/{id}/home', { params: { path: { id }, query: { place } }, signal }))) as PlanHome,
      // Just published: its duties are counted within seconds.
      refetchInterval: (query) => (query.state.data?.counting ? 1500 : false),
      placeholderData: keepPreviousData,
    }),
  organisations: (id: string, place: string | undefined, list: StandingList) => ({
    key: ['plans', id, 'organisations', place ?? '', list],
    load: (after: string | undefined, signal: AbortSignal) =>
      ask(api.GET('/api/plans/{id}/organisations', { params: { path: { id }, query: { place, list, after } }, signal })),
  }),
};

let isWaiting = false;

/** What was heard is counted a moment later; many changes at once are asked for once. */
export function renewSoon() {
  if (isWaiting) return;
  isWaiting = true;
  setTimeout(() => {
    isWaiting = false;
    void client.invalidateQueries({ queryKey: ['plans'] });
  }, 2000);
}

/** Where the rows behind a figure are listed: those of a plan in force. */
export const dutiesOf = (
  of: PlanHome,
  filters: {
    organisation?: string;
    state?: DutyState | 'unfinished';
    due?: 'overdue';
    day?: string;
    section?: string;
    unassigned?: 'true';
  } = {},
) => (of.inForce ? `/duties?${new URLSearchParams({ organisation: 'all', plan: of.id, ...filters })}` : undefined);
