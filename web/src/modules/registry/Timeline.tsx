import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { useTexts, useWords } from '../../kernel/i18n';
import { Refusal } from '../../kernel/problem';
import { TimeText } from '../../ui/Marks';
import { Skeleton } from '../../ui/Page';
import { subjects } from './queries';
import { texts } from './texts';

/** What happened here, newest first, from every part of the product that knows of it. */
export function Timeline({ of }: { of: string }) {
  const t = useTexts(texts);
  const words = useWords();
  const { queryKey, load } = subjects.timeline(of);
  const found = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => load(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  if (found.isError) return <Refusal of={found.error} onRetry={() => void found.refetch()} />;
  if (found.isPending) return <Skeleton rows={3} />;
  return (
    <>
      <ol className="plain">
        {found.data.pages
          .flatMap((page) => page.items)
          .map((row) => (
            <li key={row.id}>
              <TimeText at={row.at} /> · {row.who ?? t('house')}{' '}
              {row.link ? <Link to={row.link}>{words(row.what)}</Link> : words(row.what)}
              {row.detail && ` · ${words(row.detail)}`}
            </li>
          ))}
      </ol>
      {found.hasNextPage && (
        <Button onClick={() => void found.fetchNextPage()} loading={found.isFetchingNextPage}>
          {t('earlier')}
        </Button>
      )}
    </>
  );
}
