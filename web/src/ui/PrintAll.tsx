import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import type { Listing } from '../kernel/contract';
import { useTexts } from '../kernel/i18n';
import { Refusal } from '../kernel/problem';
import { texts } from './texts';

/** What a reader can still hold in the hand: beyond it the list is narrowed first, or exported. */
const most = 2000;
const atOnce = 200;

/** Prints all rows of a list as it is filtered, and not only those that were loaded so far. */
export function PrintAll<T>(props: {
  queryKey: readonly unknown[];
  /** Like that of the list, and so many rows at once. */
  load: (after: string | undefined, signal: AbortSignal, limit?: number) => Promise<Listing<T>>;
}) {
  const { queryKey, load } = props;
  const t = useTexts(texts);
  const client = useQueryClient();
  const [wanted, want] = useState(0);
  const listed = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => load(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    enabled: false,
  }).data?.pages;
  const rows = listed?.reduce((sum, page) => sum + page.items.length, 0) ?? 0;
  const fetch = useMutation({
    mutationFn: async () => {
      const first = listed?.[0];
      if (first && !listed.at(-1)?.next) return rows;
      if ((first?.total ?? 0) > most) return 0;
      const pages: Listing<T>[] = [];
      const params: (string | undefined)[] = [];
      let after: string | undefined;
      do {
        const page = await load(after, new AbortController().signal, atOnce);
        pages.push(page);
        params.push(after);
        after = page.next ?? undefined;
      } while (after && pages.length < most / atOnce);
      client.setQueryData(queryKey, { pages, pageParams: params });
      return pages.reduce((sum, page) => sum + page.items.length, 0);
    },
    onSuccess: want,
  });
  // The rows have to stand on the page first.
  useEffect(() => {
    if (wanted === 0 || rows !== wanted) return;
    want(0);
    window.print();
  }, [wanted, rows]);
  const tooMany = fetch.isSuccess && fetch.data === 0 && rows > 0;
  return (
    <>
      <Button onClick={() => fetch.mutate()} loading={fetch.isPending}>
        {t('print')}
      </Button>
      {tooMany && <span role="alert">{t('tooManyToPrint', { most })}</span>}
      {fetch.isError && <Refusal of={fetch.error} />}
    </>
  );
}
