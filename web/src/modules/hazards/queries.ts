import { queryOptions } from '@tanstack/react-query';
import type { components } from '../../kernel/api';
import { api, ask, client, upload } from '../../kernel/client';

export type Hazard = components['schemas']['ShowHazardView'];
export type HazardRow = components['schemas']['HazardRow'];
export type HazardAction = components['schemas']['ShowHazardActionView'];
export type HazardStep = components['schemas']['ShowHazardStepView'];
export type HazardState = components['schemas']['HazardState'];
export type StepRequest = components['schemas']['TakeStepRequest'];
export type HazardBoard = components['schemas']['GetBoardView'];
export type Order = components['schemas']['ListOrdersRow'];
export type LookBack = components['schemas']['ShowLookBackView'];

export const filterNames = [
  'q',
  'state',
  'grade',
  'kind',
  'due',
  'control',
  'with',
  'organisation',
  'department',
  'subject',
  'foundFrom',
  'foundUntil',
  'closedFrom',
  'closedUntil',
  'reopenedFrom',
  'reopenedUntil',
] as const;
export type Filters = Partial<Record<(typeof filterNames)[number] | 'place', string>>;

const asked = (filters: Filters) => ({
  Q: filters.q,
  Place: filters.place,
  State: filters.state,
  Grade: filters.grade,
  Kind: filters.kind,
  Organisation: filters.organisation,
  Department: filters.department,
  Subject: filters.subject,
  Due: filters.due,
  FoundFrom: filters.foundFrom,
  FoundUntil: filters.foundUntil,
  ClosedFrom: filters.closedFrom,
  ClosedUntil: filters.closedUntil,
  ReopenedFrom: filters.reopenedFrom,
  ReopenedUntil: filters.reopenedUntil,
  Control: filters.control,
  With: filters.with,
});

export const addressOf = (path: string, filters: Filters) => {
  const query = new URLSearchParams(Object.entries(filters).filter((it): it is [string, string] => Boolean(it[1])));
  return `${path}?${query}`;
};

export const hazards = {
  key: (filters: Filters) => ['hazards', 'list', filters],
  load: (filters: Filters) => (after: string | undefined, signal: AbortSignal) =>
    ask(api.GET('/api/hazards', { params: { query: { ...asked(filters), after } }, signal })),
  one: (id: string) =>
    queryOptions({
      queryKey: ['hazards', id],
      queryFn: ({ signal }) => ask(api.GET('/api/hazards/{id}', { params: { path: { id } }, signal })),
    }),
  kinds: queryOptions({
    queryKey: ['hazard-kinds'],
    queryFn: ({ signal }) => ask(api.GET('/api/hazard-kinds', { signal })),
    staleTime: Number.POSITIVE_INFINITY,
  }),
  views: queryOptions({
    queryKey: ['hazards', 'views'],
    queryFn: ({ signal }) => ask(api.GET('/api/hazard-views', { signal })),
  }),
  board: (place: string | undefined, days: number) =>
    queryOptions({
      queryKey: ['hazards', 'board', place, days],
      queryFn: ({ signal }) => ask(api.GET('/api/hazards/board', { params: { query: { place, days } }, signal })),
    }),
  orders: (filters: { state?: string; place?: string }) => (after: string | undefined, signal: AbortSignal) =>
    ask(api.GET('/api/supervision-orders', { params: { query: { ...filters, after } }, signal })),
  lookBacks: (place: string | undefined) => (after: string | undefined, signal: AbortSignal) =>
    ask(api.GET('/api/look-backs', { params: { query: { place, after } }, signal })),
  lookBack: (id: string) =>
    queryOptions({
      queryKey: ['hazards', 'look-backs', id],
      queryFn: ({ signal }) => ask(api.GET('/api/look-backs/{id}', { params: { path: { id } }, signal })),
    }),
};

/** What changes on one hazard may change every list and figure. */
export const renew = () => client.invalidateQueries({ queryKey: ['hazards'] });

/** Every step has the form of the first: the server draws one route for each row of its table. */
export const takeStep = (id: string, route: string, body: StepRequest) =>
  ask(api.POST(`/api/hazards/{id}/${route}` as '/api/hazards/{id}/assign', { params: { path: { id } }, body }));

export interface StoredFile {
  id: string;
  name: string;
}
export function store(file: File): Promise<StoredFile> {
  const form = new FormData();
  form.append('file', file);
  return upload<StoredFile>('/api/files', form);
}

export const photoOf = (hazard: string, photo: string) => `/api/hazards/${hazard}/photos/${photo}`;

export const facts = [
  'found',
  'source-added',
  'merged',
  'assigned',
  'person-named',
  'taken-on',
  'submitted',
  'returned',
  'verified',
  'closed',
  'looked-back',
  'reopened',
  'extension-asked',
  'extension-granted',
  'extension-refused',
  'controlled',
  'put-out-of-use',
  'put-back-in-use',
  'listed',
  'delisted',
  'referred',
  'referral-accepted',
  'referral-declined',
  'voided',
].map((it) => `hazard.${it}`);
