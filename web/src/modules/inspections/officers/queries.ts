import type { components } from '../../../kernel/api';
import { api, ask, client } from '../../../kernel/client';

export type Certificate = components['schemas']['ListCertificatesRow'];
export type Team = components['schemas']['ListTeamsRow'];
type Filters = Partial<Record<'q' | 'standing', string>>;

export const certificates = {
  key: (filters: Filters) => ['officers', 'certificates', filters],
  load: (filters: Filters) => (after: string | undefined, signal: AbortSignal) =>
    ask(
      api.GET('/api/officers/certificates', {
        params: { query: { q: filters.q, standing: filters.standing, after } },
        signal,
      }),
    ),
};

export const renewOfficers = async () => {
  await client.invalidateQueries({ queryKey: ['officers'] });
  await client.invalidateQueries({ queryKey: ['visit-teams'] });
};
