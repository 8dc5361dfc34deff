import { queryOptions } from '@tanstack/react-query';
import type { components } from '../../../kernel/api';
import { api, ask, client } from '../../../kernel/client';

export type Draw = components['schemas']['ListDrawsRow'];
export type DrawDetail = components['schemas']['ListDrawsAnswer'];

export const draws = {
  key: ['draws', 'list'],
  load: (after: string | undefined, signal: AbortSignal) => ask(api.GET('/api/draws', { params: { query: { after } }, signal })),
  one: (id: string) =>
    queryOptions({
      queryKey: ['draws', id],
      queryFn: ({ signal }) => ask(api.GET('/api/draws/{id}', { params: { path: { id } }, signal })),
    }),
};

export const renewDraws = () => client.invalidateQueries({ queryKey: ['draws'] });
