import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTexts } from '../../../kernel/i18n';
import { Refusal } from '../../../kernel/problem';
import { moment } from '../../../kernel/time';
import { State } from '../../../ui/Marks';
import { Skeleton } from '../../../ui/Page';
import { texts as ui } from '../../../ui/texts';
import { type Entry, figure, type Target, targets } from './queries';
import { ReportAct } from './ReportAct';
import { texts } from './texts';

/** Everything ever reported, newest first. A corrected entry stays and says so. */
export function EntryList(props: { plan: string; target: Target; start: string; report: boolean }) {
  const { plan, target, start, report } = props;
  const t = useTexts(texts);
  const u = useTexts(ui);
  const load = targets.entries(plan, target.id);
  const found = useInfiniteQuery({
    queryKey: ['targets', plan, target.id, 'entries'],
    queryFn: ({ pageParam, signal }) => load(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  if (found.isPending) return <Skeleton rows={4} />;
  if (found.isError) return <Refusal of={found.error} onRetry={() => void found.refetch()} />;
  const entries = found.data.pages.flatMap((page) => page.items);
  if (entries.length === 0) return <p className="muted">{t('noEntries')}</p>;
  return (
    <>
      <ol className="entries">
        {entries.map((it) => (
          <li key={it.id} data-counts={it.counts}>
            <Line of={it} unit={target.unit} />
            {report && it.counts && (target.whole ? !target.shares || it.share : true) && (
              <ReportAct plan={plan} target={target} share={it.share ?? undefined} corrects={it} start={start} kind="link" />
            )}
          </li>
        ))}
      </ol>
      {found.hasNextPage && <Button onClick={() => void found.fetchNextPage()}>{u('more')}</Button>}
    </>
  );
}

function Line({ of: it, unit }: { of: Entry; unit: string }) {
  const t = useTexts(texts);
  return (
    <div>
      <p>
        <time>{it.asOf}</time> <strong>{figure(it.value, unit)}</strong> {it.owner && <span>{it.owner.name}</span>}{' '}
        {it.corrects && <State is="quiet">{t('correction')}</State>} {!it.counts && <State is="doubt">{t('replaced')}</State>}
      </p>
      {it.note && <p>{it.note}</p>}
      {it.because && (
        <p>
          <span className="muted">{t('because')}</span> {it.because}
        </p>
      )}
      {it.files.length > 0 && (
        <p>
          <span className="muted">{t('evidence')}</span>{' '}
          {it.files.map((file) => (
            <a key={file.id} href={`/api/files/${file.id}`} target="_blank" rel="noreferrer">
              {file.name}
            </a>
          ))}
        </p>
      )}
      <p className="muted">
        {t('by')} {it.by} · {moment(it.at)}
      </p>
    </div>
  );
}
