import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Checkbox } from 'antd';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { Listing } from '../kernel/contract';
import { useTexts } from '../kernel/i18n';
import { Refusal } from '../kernel/problem';
import { Skeleton } from './Page';
import { texts } from './texts';

export interface Column<T> {
  key: string;
  title: string;
  of: (row: T) => ReactNode;
  figure?: boolean;
  /** A few letters that should stay in one piece: a day, a level. */
  short?: boolean;
}

/** Rows can be chosen, by a box or with x, for what is done to many at once. */
interface Pick<T> {
  title: string;
  of: ReadonlyMap<string, T>;
  set: (row: T, on: boolean) => void;
  name: (row: T) => string;
}

/** A list by keyset: rows, more rows, nothing, or why not. The first column names the thing and opens it. */
export function List<T extends { id: string }>(props: {
  name: string;
  queryKey: readonly unknown[];
  load: (after: string | undefined, signal: AbortSignal) => Promise<Listing<T>>;
  columns: readonly Column<T>[];
  to?: (row: T) => string;
  empty: ReactNode;
  pick?: Pick<T>;
}) {
  const { name, queryKey, load, columns, to, empty, pick } = props;
  const t = useTexts(texts);
  const found = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => load(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const rows = found.data?.pages.flatMap((page) => page.items) ?? [];
  const { at, body } = useRowKeys(rows, to, pick);

  if (found.isPending) return <Skeleton rows={8} />;
  if (found.isError) return <Refusal of={found.error} onRetry={() => void found.refetch()} />;
  if (rows.length === 0) return empty;
  const total = found.data.pages[0]?.total;
  return (
    <>
      <table className="list" aria-label={name}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={column.figure ? 'figure' : undefined}>
                {column.title}
              </th>
            ))}
            {pick && (
              <th scope="col" className="pick">
                {pick.title}
              </th>
            )}
          </tr>
        </thead>
        <tbody ref={body}>
          {rows.map((row, index) => (
            <tr key={row.id} data-here={index === at || undefined}>
              {columns.map((column, nth) => (
                <td
                  key={column.key}
                  data-name={column.title}
                  className={column.figure ? 'figure' : column.short ? 'short' : undefined}
                >
                  {nth === 0 && to ? <Link to={to(row)}>{column.of(row)}</Link> : column.of(row)}
                </td>
              ))}
              {pick && (
                <td data-name={pick.title} className="short pick">
                  <Checkbox
                    aria-label={pick.name(row)}
                    checked={pick.of.has(row.id)}
                    onChange={(event) => pick.set(row, event.target.checked)}
                  />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <footer className="list-foot">
        <span>
          {t('count', {
            count: total ?? rows.length,
            shown: total === null || total === undefined ? `${rows.length}${found.hasNextPage ? '+' : ''}` : figure(total),
          })}
        </span>
        {to && <span className="list-keys">{t('keys')}</span>}
        {found.hasNextPage && (
          <Button onClick={() => void found.fetchNextPage()} loading={found.isFetchingNextPage}>
            {t('more')}
          </Button>
        )}
      </footer>
    </>
  );
}

const figure = (total: number) => (total > 10_000 ? '10,000+' : total.toLocaleString('en-US'));

function useRowKeys<T extends { id: string }>(
  rows: readonly T[],
  to: ((row: T) => string) | undefined,
  pick: Pick<T> | undefined,
) {
  const [at, setAt] = useState(-1);
  const body = useRef<HTMLTableSectionElement>(null);
  const go = useNavigate();
  useEffect(() => {
    if (!to) return;
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || busyElsewhere(event.target)) return;
      if (event.key === 'j') setAt((now) => Math.min(now + 1, rows.length - 1));
      else if (event.key === 'k') setAt((now) => Math.max(now - 1, 0));
      else if (event.key === 'x' && pick) {
        const row = rows[at];
        if (row) pick.set(row, !pick.of.has(row.id));
      } else if (event.key === 'Enter' && event.target === document.body) {
        const row = rows[at];
        if (row) go(to(row));
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [rows, at, to, go, pick]);
  useEffect(() => {
    if (at >= 0) body.current?.rows[at]?.scrollIntoView?.({ block: 'nearest' });
  }, [at]);
  return { at, body };
}

/** Letters typed into a field, or while a dialog is open, are not ours. */
export const busyElsewhere = (target: EventTarget | null) =>
  (target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null) ||
  document.querySelector('[role="dialog"]') !== null;
