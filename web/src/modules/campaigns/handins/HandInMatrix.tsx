import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { useTexts } from '../../../kernel/i18n';
import { Refusal } from '../../../kernel/problem';
import { Empty, Skeleton } from '../../../ui/Page';
import { type Filters, handIns } from './queries';
import { StateMark, usePeriod } from './StateMark';
import { texts } from './texts';

/** Organisations × periods. It scrolls within itself; the names stay. */
export function HandInMatrix({ plan, filters }: { plan: string; filters: Filters }) {
  const t = useTexts(texts);
  const period = usePeriod();
  const found = useInfiniteQuery({
    queryKey: handIns.key('matrix', plan, filters),
    queryFn: ({ pageParam, signal }) => handIns.matrix(plan, filters, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  if (found.isPending) return <Skeleton rows={8} />;
  if (found.isError) return <Refusal of={found.error} onRetry={() => void found.refetch()} />;
  const columns = found.data.pages[0]?.columns ?? [];
  const rows = found.data.pages.flatMap((page) => page.items);
  if (rows.length === 0 || columns.length === 0) return <Empty title={t('noHandIns')} text={t('noHandInsText')} />;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by key */}
      <section className="hand-in-matrix" aria-label={t('matrix')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('organisation')}</th>
              {columns.map((column) => (
                <th scope="col" key={`${column.requirement} ${column.period}`}>
                  <span>{column.what}</span>
                  <small>
                    {period(column.period)} · {column.due}
                  </small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.organisation}>
                <th scope="row">
                  {row.name}
                  <small>{row.place.name}</small>
                </th>
                {columns.map((column, at) => {
                  const cell = row.cells.find((it) => it.column === at);
                  return (
                    <td key={`${column.requirement} ${column.period}`} data-mark={cell?.mark}>
                      {cell && (
                        <Link to={`/hand-ins/${cell.id}`}>
                          <StateMark of={cell} />
                        </Link>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {found.data.pages[0]?.more && <p className="muted">{t('moreColumns')}</p>}
      {found.hasNextPage && (
        <Button onClick={() => void found.fetchNextPage()} loading={found.isFetchingNextPage}>
          {t('more')}
        </Button>
      )}
    </>
  );
}
