import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { api, ask, client } from './client';
import type { Me } from './contract';
import { Refused } from './refused';
import { whenSessionEnds } from './send';
import { store } from './store';

export const meQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Me | null> => {
    try {
      return await ask(api.GET('/api/session', { signal }));
    } catch (error) {
      if (error instanceof Refused && error.problem.status === 401) return null;
      throw error;
    }
  },
  staleTime: 5 * 60_000,
});

/** Who is signed in; null for nobody. */
export const useMe = () => useSuspenseQuery(meQuery).data;

export function useMay(): (permission: string) => boolean {
  const { data } = useQuery(meQuery);
  return (permission) => data?.permissions.includes(permission) ?? false;
}

type Expiry = { state: 'valid' } | { state: 'ended'; account: string; back: () => void };

/** Ended: somebody worked here and the server no longer knows him. The desk lays a sign-in sheet over the page. */
export const expiry = store<Expiry>({ state: 'valid' });

export function signedIn(me: Me): void {
  client.setQueryData(meQuery.queryKey, me);
  const now = expiry.get();
  if (now.state === 'ended') {
    expiry.set({ state: 'valid' });
    now.back();
  }
}

whenSessionEnds(() => {
  const me = client.getQueryData<Me | null>(meQuery.queryKey);
  if (!me) return Promise.resolve();
  return new Promise((back) => expiry.set({ state: 'ended', account: me.person.account, back }));
});

/** Everything remembered of one person goes with him. */
export async function signOut(): Promise<void> {
  await ask(api.DELETE('/api/session'));
  client.clear();
}
