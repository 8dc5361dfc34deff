import { queryOptions } from '@tanstack/react-query';
import type { components } from '../../../kernel/api';
import { api, ask, client } from '../../../kernel/client';

type Schemas = components['schemas'];
export type Force = Schemas['GetTaskForceView'];
export type SeatKind = Schemas['SeatKind'];
export type SeatView = Schemas['GetTaskForceSeatView'];
export type Somebody = Schemas['RosterRow'];
export type Expected = Schemas['ListContactsRow'];
export type Level = Schemas['PlaceKind'];

export const kinds: readonly SeatKind[] = ['head', 'deputy', 'office', 'member', 'contact'];

interface Wanted {
  q?: string | undefined;
  seat?: SeatKind | undefined;
  place?: string | undefined;
}
interface Asked {
  q?: string | undefined;
  named?: boolean | undefined;
  level?: Level | undefined;
  place?: string | undefined;
}

export const taskForces = {
  one: (id: string) =>
    queryOptions({
      queryKey: ['task-forces', id],
      queryFn: ({ signal }) => ask(api.GET('/api/plans/{id}/task-force', { params: { path: { id } }, signal })),
    }),
  people: (id: string, wanted: Wanted) => (after: string | undefined, signal: AbortSignal) =>
    ask(api.GET('/api/plans/{id}/task-force/entries', { params: { path: { id }, query: { ...wanted, after } }, signal })),
  organisations: (id: string, asked: Asked) => (after: string | undefined, signal: AbortSignal) =>
    ask(api.GET('/api/plans/{id}/task-force/organisations', { params: { path: { id }, query: { ...asked, after } }, signal })),
};

export const renew = () => client.invalidateQueries({ queryKey: ['task-forces'] });
