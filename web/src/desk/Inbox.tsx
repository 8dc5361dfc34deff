import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link } from 'react-router';
import { api, ask, client } from '../kernel/client';
import type { InboxCounts, InboxRow } from '../kernel/contract';
import { useTexts, useWords } from '../kernel/i18n';
import { useLive } from '../kernel/live';
import { Refusal } from '../kernel/problem';
import { heard as ofHandIns } from '../modules/campaigns/handins/queries';
import { heard as ofDuties } from '../modules/campaigns/work/queries';
import { Due } from '../ui/Due';
import { useFilters } from '../ui/filters';
import { State } from '../ui/Marks';
import { Empty, Skeleton } from '../ui/Page';
import { texts } from './texts';

const views = [
  'all',
  'overdue',
  'soon',
  'blocked',
  'unassigned',
  'mine',
  'waiting',
] as const satisfies readonly (keyof InboxCounts)[];
const named = {
  all: 'inboxAll',
  overdue: 'inboxOverdue',
  soon: 'inboxSoon',
  blocked: 'inboxBlocked',
  unassigned: 'inboxUnassigned',
  mine: 'inboxMine',
  waiting: 'inboxWaiting',
} as const;

/** Undefined view: all. */
export function useInbox(view?: string) {
  return useInfiniteQuery({
    queryKey: ['inbox', view ?? 'all'],
    queryFn: ({ pageParam, signal }) => ask(api.GET('/api/inbox', { params: { query: { view, after: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
}

/** What waits for me and my organisation, of all kinds, by deadline, each with the one button that moves it on. */
export function Inbox() {
  const t = useTexts(texts);
  const [{ view }, set] = useFilters('view');
  const found = useInbox(view);
  useLive(heard, () => void client.invalidateQueries({ queryKey: ['inbox'] }));
  const counts = found.data?.pages[0]?.counts;
  const rows = found.data?.pages.flatMap((page) => page.items) ?? [];
  if (found.isPending) return <Skeleton rows={6} />;
  if (found.isError) return <Refusal of={found.error} onRetry={() => void found.refetch()} />;
  if (!counts || (counts.all === 0 && !view)) return null;
  return (
    <>
      <nav className="subnav tabs inbox-views" aria-label={t('inboxViews')}>
        {views.map((it) => (
          <button
            key={it}
            type="button"
            aria-current={(view ?? 'all') === it ? 'page' : undefined}
            onClick={() => set('view', it === 'all' ? undefined : it)}
          >
            {t(named[it])} <span className="figure">{counts[it]}</span>
          </button>
        ))}
      </nav>
      {rows.length === 0 ? (
        <Empty title={t('inboxNoneHere')} />
      ) : (
        <ul className="inbox inbox-due">
          {rows.map((row) => (
            <li key={`${row.kind} ${row.id}`}>
              <Row of={row} />
            </li>
          ))}
        </ul>
      )}
      {found.hasNextPage && (
        <Button onClick={() => void found.fetchNextPage()} loading={found.isFetchingNextPage}>
          {t('inboxMore')}
        </Button>
      )}
    </>
  );
}

const heard = [...ofDuties, ...ofHandIns];

const states = {
  open: ['quiet', 'inboxOpen'],
  working: ['quiet', 'inboxWorking'],
  blocked: ['doubt', 'inboxBlocked'],
  returned: ['doubt', 'inboxReturned'],
  waiting: ['quiet', 'inboxWaiting'],
} as const;

function Row({ of }: { of: InboxRow }) {
  const t = useTexts(texts);
  const words = useWords();
  const [is, word] = states[of.state];
  const [page = '/'] = of.link.split('&do=');
  return (
    <>
      <span className="inbox-when">
        {of.since ? <span className="muted">{t('inboxSince', { day: of.since })}</span> : <Due at={of.due} />}
      </span>
      <div>
        <Link to={page}>{words(of.title)}</Link>
        <p className="muted">
          {words(of.kindText)} · {of.matter}
        </p>
        {of.remark && <p>{of.remark}</p>}
      </div>
      <span>
        <State is={is}>{t(word)}</State> {of.percent !== null && <span className="figure">{of.percent}%</span>}{' '}
        {/* Only a duty is looked after by somebody. */}
        {of.kind === 'duty' && <span className="inbox-person muted">{of.person ?? t('inboxNobody')}</span>}
      </span>
      <Link to={of.link}>
        <Button tabIndex={-1}>{words(of.action)}</Button>
      </Link>
    </>
  );
}
