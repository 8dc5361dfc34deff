import { queryOptions } from '@tanstack/react-query';
import type { components } from '../../../kernel/api';
import { api, ask, client } from '../../../kernel/client';

type Schemas = components['schemas'];
export type Visit = Schemas['VisitView'];
export type Finding = Schemas['FindingView'];
export type Item = Schemas['ItemView'];
export type Photo = Schemas['PhotoView'];
export type Said = Item['said'][number];
export type Value = Said['what']['values'][number];
export type Activity = Schemas['Activity'];
export type Offer = Schemas['OfferChecklistsOffer'];

const names = [
  'q',
  'place',
  'subject',
  'officer',
  'activity',
  'standing',
  'outcome',
  'findings',
  'late',
  'conflicts',
  'from',
  'to',
] as const;
export type Filters = Partial<Record<(typeof names)[number], string>>;

export const activities = ['inspection', 'patrol', 'selfCheck', 'userCheck', 'deliveryCheck'] as const;
export const outcomes = ['done', 'noAccess', 'refused', 'closed'] as const;
export const standings = ['underway', 'ended', 'whole'] as const;

export const visits = {
  key: (filters: Filters) => ['visits', 'list', filters],
  load: (filters: Filters) => (after: string | undefined, signal: AbortSignal) =>
    ask(
      api.GET('/api/visits', {
        params: {
          query: {
            Q: filters.q,
            Place: filters.place,
            Subject: filters.subject,
            Officer: filters.officer,
            Activity: filters.activity as Activity | undefined,
            Standing: filters.standing as (typeof standings)[number] | undefined,
            Outcome: filters.outcome as (typeof outcomes)[number] | undefined,
            Findings: filters.findings,
            Late: filters.late === undefined ? undefined : filters.late === 'true',
            Conflicts: filters.conflicts === undefined ? undefined : filters.conflicts === 'true',
            From: filters.from,
            To: filters.to,
            after,
          },
        },
        signal,
      }),
    ),
  one: (id: string) =>
    queryOptions({
      queryKey: ['visits', id],
      queryFn: ({ signal }) => ask(api.GET('/api/visits/{id}', { params: { path: { id } }, signal })),
    }),
  offers: (subject: string, on: string) =>
    queryOptions({
      queryKey: ['visits', 'offers', subject, on],
      queryFn: ({ signal }) => ask(api.GET('/api/visits/offers', { params: { query: { subject, on } }, signal })),
    }),
};

export const renew = () => client.invalidateQueries({ queryKey: ['visits'] });
