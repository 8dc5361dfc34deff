import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import { api, ask } from '../../../kernel/client';
import { useLanguage, useTexts } from '../../../kernel/i18n';
import { Refusal } from '../../../kernel/problem';
import { useMay } from '../../../kernel/session';
import { longDay, moment } from '../../../kernel/time';
import { Act } from '../../../ui/Act';
import { Facts, Page, Section, Skeleton } from '../../../ui/Page';
import { EntryList } from './EntryList';
import { MonthChart } from './MonthChart';
import { ProgressBar } from './ProgressBar';
import { figure, renew, type Target, targets } from './queries';
import { ReportAct } from './ReportAct';
import { ShareTable } from './ShareTable';
import { TargetFields, type TargetValues } from './TargetFields';
import { blanks } from './TargetList';
import { texts } from './texts';

/** One target: what the paper says and what was decided, its shares, how it went, and who reported what. */
export function TargetPage() {
  const { id = '', target = '' } = useParams();
  const t = useTexts(texts);
  const language = useLanguage();
  const may = useMay();
  const found = useQuery(targets.one(id, target));
  const all = useQuery(targets.all(id));
  const above = { to: `/plans/${id}/targets`, title: t('targets') };
  if (!found.data || !all.data) {
    return (
      <Page title={t('target')} above={above}>
        {found.isError ? <Refusal of={found.error} onRetry={() => void found.refetch()} /> : <Skeleton />}
      </Page>
    );
  }
  const { target: it, months } = found.data;
  const { inForce, start } = all.data;
  const report = inForce && may('targets.report');
  const manage = inForce && it.whole && may('plans.publish');
  return (
    <Page
      title={it.textKey}
      above={above}
      note={!inForce ? t('ended') : it.whole ? undefined : t('onlyMine')}
      actions={
        <>
          {manage && <Manage plan={id} of={it} start={start} />}
          {report && it.whole && !it.shares && <ReportAct plan={id} target={it} start={start} />}
        </>
      }
    >
      <div className="target-figures">
        <p>
          <strong>{it.reached === null ? '—' : figure(it.reached, it.unit)}</strong>
          <span className="muted"> / {figure(it.value, it.unit)}</span>
        </p>
        <ProgressBar {...it} />
      </div>
      <Facts of={facts(it, t, language)} />
      <Section title={t('shares')}>
        {it.shares ? (
          <ShareTable plan={id} of={it} start={start} report={report} manage={manage ?? false} />
        ) : (
          <>
            <p className="muted">{t(it.isRate ? 'sharesRate' : 'sharesNone')}</p>
            {manage && !it.isRate && <ShareTable plan={id} of={it} start={start} report={false} manage />}
          </>
        )}
      </Section>
      {months.length > 0 && (
        <Section title={t('history')}>
          <MonthChart of={months} planned={it.value} unit={it.unit} />
        </Section>
      )}
      <Section title={t('entries')}>
        <EntryList plan={id} target={it} start={start} report={report} />
      </Section>
    </Page>
  );
}

function facts(
  it: Target,
  t: (key: keyof typeof texts.all, values?: Record<string, string | number>) => string,
  language: 'zh' | 'en',
) {
  const decided = it.decided && {
    by: it.decided.by,
    at: moment(it.decided.at),
    because: it.decided.because ?? '',
  };
  return [
    [t('asOf'), it.reachedOn && longDay(it.reachedOn, language)],
    [t('due'), it.due && `${longDay(it.due, language)}${it.late ? ` · ${t('late')}` : ''}`],
    [t('baseline'), it.baseline && figure(it.baseline, it.unit)],
    [t('origin'), t(it.origin === 'paper' ? 'fromPaper' : it.origin)],
    ...(it.paper
      ? [
          [
            t('paper'),
            t('paperLines', {
              text: `${it.paper.textKey} ${figure(it.paper.value, it.paper.unit)}`,
              line: it.paper.lines[0] ?? 0,
            }),
          ] as const,
        ]
      : []),
    ...(decided ? [[t('decided'), t(decided.because ? 'decidedBecause' : 'decidedBy', decided)] as const] : []),
  ] as const;
}

function Manage({ plan, of, start }: { plan: string; of: Target; start: string }) {
  const t = useTexts(texts);
  const go = useNavigate();
  const path = { params: { path: { id: plan, target: of.id } } };
  return (
    <>
      {of.origin === 'added' && of.reached === null && !of.shares && (
        <Act
          label={t('remove')}
          title={t('remove')}
          text={t('removeText')}
          act={async () => {
            await ask(api.DELETE('/api/plans/{id}/targets/{target}', path));
            go(`/plans/${plan}/targets`);
            await renew();
          }}
        />
      )}
      <Act<TargetValues>
        label={t('correct')}
        title={t('correct')}
        text={t('correctText')}
        submit={t('save')}
        initial={{ textKey: of.textKey, unit: of.unit, value: of.value, due: of.due, baseline: of.baseline }}
        fields={(error) => <TargetFields error={error} start={start} />}
        act={async (body) => {
          await ask(api.PUT('/api/plans/{id}/targets/{target}', { ...path, body: { ...blanks(body), version: of.version } }));
          await renew();
        }}
      />
    </>
  );
}
