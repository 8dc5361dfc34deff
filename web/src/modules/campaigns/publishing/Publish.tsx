import { useQuery } from '@tanstack/react-query';
import { Progress } from 'antd';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { api, ask, client } from '../../../kernel/client';
import { useTexts, useWords } from '../../../kernel/i18n';
import { Act } from '../../../ui/Act';
import { Reason } from './DecideFields';
import { type Gate, gates, isOver, renew, renewing } from './queries';
import { texts } from './texts';

/** The button at the end of the gate, and how far the publishing is: whoever began it. */
export function Publish({ of }: { of: Gate }) {
  const t = useTexts(texts);
  const words = useWords();
  const [mine, setMine] = useState<string | null>(null);
  const job = of.job ?? mine;
  const run = useQuery(gates.job(job)).data;
  const over = run !== undefined && isOver(run.state);
  useEffect(() => {
    if (over) void client.invalidateQueries({ queryKey: ['plans'] });
  }, [over]);
  const left = of.counts.reduce((sum, it) => sum + it.open, 0);
  if (run && !over) {
    return (
      <div className="progress" role="status">
        <Progress percent={run.total ? Math.floor((100 * run.done) / run.total) : 0} showInfo={false} aria-label={t('publish')} />
        <span>
          {t('publishing', { done: run.done.toLocaleString('en-US'), total: run.total?.toLocaleString('en-US') ?? '…' })}
        </span>
      </div>
    );
  }
  if (of.state === 'published') {
    return (
      <>
        {mine && !of.amendment && <span role="status">{t('publishedNow')}</span>}
        <Amendment of={of} />
        <Link to={`/plans/${of.plan}/matrix`}>{t('openMatrix')}</Link>
        <Withdraw plan={of.plan} version={of.version} />
      </>
    );
  }
  if (of.state === 'withdrawn') return null;
  return (
    <>
      {run?.state === 'failed' && <span role="alert">{run.problem ? words(run.problem) : t('failed')}</span>}
      {of.brokeOff && <span className="muted">{t('brokeOff')}</span>}
      <Act
        kind="primary"
        label={t(of.brokeOff ? 'takeUp' : 'publish')}
        title={t('publishTitle')}
        text={t('publishText')}
        submit={t(of.brokeOff ? 'takeUp' : 'publish')}
        disabled={left > 0}
        why={t('left', { count: left })}
        act={async () => {
          const params = { path: { id: of.plan } };
          const begun = await renewing(
            of.plan,
            ask(api.POST('/api/plans/{id}/publish', { params, body: { version: of.version } })),
          );
          setMine(begun.job);
        }}
      />
    </>
  );
}

/** How far an amendment that concerns many duties has been followed through. */
function Amendment({ of }: { of: Gate }) {
  const t = useTexts(texts);
  const it = of.amendment;
  useQuery({ ...gates.one(of.plan), enabled: !!it && !it.brokeOff, refetchInterval: 1000 });
  if (!it) return null;
  const told = { by: it.by, done: it.measuresDone, total: it.measures, followed: it.followed.toLocaleString('en-US') };
  if (!it.brokeOff) return <span role="status">{t('amending', told)}</span>;
  return (
    <Act
      kind="primary"
      label={t('takeUpAmendment')}
      title={t('takeUpAmendment')}
      text={t('amendingBrokeOff', told)}
      submit={t('takeUpAmendment')}
      act={async () => {
        await renewing(of.plan, ask(api.POST('/api/plans/{id}/amendment', { params: { path: { id: of.plan } } })));
        await renew(of.plan);
      }}
    />
  );
}

export function Withdraw({ plan, version }: { plan: string; version: number }) {
  const t = useTexts(texts);
  return (
    <Act<{ reason: string }>
      label={t('withdraw')}
      title={t('withdrawTitle')}
      text={t('withdrawText')}
      fields={(error) => <Reason error={error} />}
      act={async ({ reason }) => {
        await renewing(
          plan,
          ask(api.POST('/api/plans/{id}/withdraw', { params: { path: { id: plan } }, body: { reason, version } })),
        );
        await client.invalidateQueries({ queryKey: ['plans'] });
      }}
    />
  );
}
