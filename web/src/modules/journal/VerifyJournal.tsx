import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Progress } from 'antd';
import { useEffect, useState } from 'react';
import { api, ask, client } from '../../kernel/client';
import { useTexts, useWords } from '../../kernel/i18n';
import { Refusal } from '../../kernel/problem';
import { useMay } from '../../kernel/session';
import { moment } from '../../kernel/time';
import { State } from '../../ui/Marks';
import { Facts, Skeleton } from '../../ui/Page';
import { job, journal } from './queries';
import { texts } from './texts';

/** How much is sealed, when it was last verified, and the button that verifies it now. */
export function VerifyJournal() {
  const t = useTexts(texts);
  const words = useWords();
  const may = useMay();
  const state = useQuery(journal.state);
  const [id, setId] = useState<string | null>(null);
  const start = useMutation({
    mutationFn: () => ask(api.POST('/api/journal/verifications')),
    onSuccess: (begun) => setId(begun.job),
  });
  const stop = useMutation({
    mutationFn: (running: string) => ask(api.DELETE('/api/jobs/{id}', { params: { path: { id: running } } })),
  });
  const run = useQuery(job(id)).data;
  const running = run?.state === 'waiting' || run?.state === 'running';
  const over = run !== undefined && !running;
  useEffect(() => {
    if (over) void client.invalidateQueries({ queryKey: journal.state.queryKey });
  }, [over]);
  if (state.isError) return <Refusal of={state.error} onRetry={() => void state.refetch()} />;
  if (state.isPending) return <Skeleton rows={2} />;
  const { entries, sealed, lastCheckpoint, lastVerification } = state.data;
  return (
    <section className="verify" aria-label={t('verification')}>
      <Facts
        of={[
          [t('entries'), entries.toLocaleString('en-US')],
          [t('sealed'), sealed.toLocaleString('en-US')],
          [t('checkpoint'), lastCheckpoint ? `${moment(lastCheckpoint.at)} · ${lastCheckpoint.seq}` : t('noneYet')],
          [t('verification'), lastVerification ? <Verdict key="verdict" of={lastVerification} /> : t('noneYet')],
        ]}
      />
      {may('journal.verify') && !running && (
        <Button onClick={() => start.mutate()} loading={start.isPending}>
          {t('verify')}
        </Button>
      )}
      <Refusal of={start.error ?? stop.error} />
      {run && running && (
        <div className="progress" role="status">
          <Progress
            percent={run.total ? Math.floor((100 * run.done) / run.total) : 0}
            showInfo={false}
            aria-label={t('verify')}
          />
          <span>
            {t('verifying', { done: run.done.toLocaleString('en-US'), total: run.total?.toLocaleString('en-US') ?? '…' })}
            {run.remainingSeconds !== null && ` · ${t('remaining', { seconds: Math.ceil(run.remainingSeconds) })}`}
          </span>
          <Button onClick={() => stop.mutate(run.id)}>{t('stop')}</Button>
        </div>
      )}
      {run?.state === 'failed' && <p role="alert">{run.problem ? words(run.problem) : t('failed')}</p>}
      {run?.state === 'cancelled' && <p role="status">{t('stopped')}</p>}
      {run?.state === 'done' && lastVerification && (
        <p role="status" className="told">
          {t(lastVerification.ok ? 'verified' : 'broken')}
        </p>
      )}
    </section>
  );
}

function Verdict({ of }: { of: { at: string; ok: boolean; findings: number } }) {
  const t = useTexts(texts);
  return (
    <>
      {moment(of.at)} <State is={of.ok ? 'done' : 'open'}>{of.ok ? t('fine') : t('findings', { count: of.findings })}</State>
    </>
  );
}
