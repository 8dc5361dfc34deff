import { useQuery } from '@tanstack/react-query';
import { Progress } from 'antd';
import { useEffect } from 'react';
import type { components } from '../../../kernel/api';
import { useTexts, useWords } from '../../../kernel/i18n';
import { job, renew } from './queries';
import { texts } from './texts';

type Given = components['schemas']['PreviewVisitPlanCappedRow'];
interface Result {
  given?: number;
  there?: number;
  capped?: number;
  tasks?: number;
  cappedRows?: Pick<Given, 'name' | 'perYear' | 'source' | 'counted'>[];
}

/** How far the job of this page is, and what it came to. */
export function JobLine({ id }: { id: string | null }) {
  const t = useTexts(texts);
  const words = useWords();
  const run = useQuery(job(id)).data;
  const over = run !== undefined && run.state !== 'waiting' && run.state !== 'running';
  useEffect(() => {
    if (over) void renew();
  }, [over]);
  if (!run) return null;
  if (!over)
    return (
      <div className="progress" role="status">
        <Progress
          percent={run.total ? Math.floor((100 * run.done) / run.total) : 0}
          showInfo={false}
          aria-label={t('progress')}
        />
        <span>{t('giving', { done: run.done.toLocaleString('en-US'), total: run.total?.toLocaleString('en-US') ?? '…' })}</span>
      </div>
    );
  if (run.state !== 'done') return <p role="alert">{run.problem ? words(run.problem) : t('jobFailed')}</p>;
  const result = run.result as Result;
  return (
    <div className="told" role="status">
      <p>
        {result.given === undefined
          ? t('jobDone', { count: result.tasks ?? 0 })
          : t('given', { given: result.given, there: result.there ?? 0, capped: result.capped ?? 0 })}
      </p>
      <Capped of={result.cappedRows ?? []} />
    </div>
  );
}

/** Who was inspected as often as allowed, by which rule and by whom. */
export function Capped({ of }: { of: readonly Pick<Given, 'name' | 'perYear' | 'source' | 'counted'>[] }) {
  const t = useTexts(texts);
  const words = useWords();
  if (of.length === 0) return null;
  return (
    <ul className="plain">
      {of.map((it) => (
        <li key={it.name + it.source}>
          {t('cappedRow', { name: it.name, cap: it.perYear, source: it.source })} ·{' '}
          {it.counted.map((one) => words(one)).join(' · ')}
        </li>
      ))}
    </ul>
  );
}
