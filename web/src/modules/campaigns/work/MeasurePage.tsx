import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { DutyOfMeasure, MeasurePage as Measure } from '../../../kernel/contract';
import { useTexts } from '../../../kernel/i18n';
import { useLive } from '../../../kernel/live';
import { Refusal } from '../../../kernel/problem';
import { useMay, useMe } from '../../../kernel/session';
import { Due } from '../../../ui/Due';
import { useFilters } from '../../../ui/filters';
import { Facts, Page, Section, Skeleton } from '../../../ui/Page';
import { LinesText } from '../LinesText';
import { marks } from '../UnitTags';
import { DutySteps } from './DutySteps';
import { Progress, roleWord } from './Marks';
import { heard, measures, renew } from './queries';
import { TakeOver } from './TakeOver';
import { TaskList } from './TaskList';
import { Timeline } from './Timeline';
import { texts } from './texts';

/** One measure: what the paper says, who is in it and how far, and what happened. */
export function MeasurePage() {
  const { id = '', measure = '' } = useParams();
  const t = useTexts(texts);
  const [{ duty }] = useFilters('duty');
  const found = useQuery(measures.one(id, measure, duty));
  useLive(heard, (fact) => {
    if (fact.body?.measure === measure || fact.body?.upper === measure || fact.body?.measure === undefined) void renew();
  });
  const it = found.data;
  if (!it) {
    return (
      <Page title={t('measure')} above={{ to: `/plans/${id}/matrix`, title: t('plan') }}>
        {found.isError ? <Refusal of={found.error} onRetry={() => void found.refetch()} /> : <Skeleton rows={10} />}
      </Page>
    );
  }
  return (
    <Page
      title={`${it.number} ${it.heading}`}
      above={{ to: `/plans/${id}/matrix`, title: it.plan.title }}
      note={it.section}
      actions={!it.coordinates && it.plan.inForce && <TakeOver of={it} />}
    >
      {it.plan.state === 'withdrawn' || it.plan.replacedBy ? <p className="told">{t('notInForce')}</p> : null}
      <Paper of={it} />
      <Duties of={it} />
      <Lower of={it} />
      <Timeline of={it} />
    </Page>
  );
}

function Paper({ of }: { of: Measure }) {
  const t = useTexts(texts);
  const [first] = of.lines;
  return (
    <>
      <Section title={t('paper')}>
        <p className="paper-text">{of.text}</p>
        {of.source.length > 0 && (
          <details>
            <summary>
              <LinesText of={of.lines} />
            </summary>
            <ol className="source-lines" start={first}>
              {of.source.map((line, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its number
                <li key={first + index}>{line}</li>
              ))}
            </ol>
          </details>
        )}
        {first < 1 && <p className="muted">{t('decidedHere')}</p>}
        {of.remark && <p className="muted">{of.remark}</p>}
      </Section>
      <div className="paper-facts">
        <Facts
          of={[
            [t('due'), <Due key="due" at={of.due} done />],
            ...(of.convenor ? ([[t('convenor'), of.convenor.name]] as const) : []),
            [t('documentNumber'), of.plan.documentNumber],
            [t('place'), of.plan.place.name],
            ...(of.upper
              ? ([
                  [
                    t('upper'),
                    <Link key="upper" to={`/plans/${of.upper.plan}/measures/${of.upper.measure}`}>
                      {of.upper.title} {of.upper.number}
                    </Link>,
                  ],
                ] as const)
              : []),
          ]}
        />
      </div>
    </>
  );
}

function Duties({ of }: { of: Measure }) {
  const t = useTexts(texts);
  const me = useMe();
  const [{ duty: asked }] = useFilters('duty');
  if (of.progress.duties === 0) {
    return (
      <Section title={t('who')}>
        <p className="muted">{t('notPublished')}</p>
      </Section>
    );
  }
  const own = me?.person.organisation?.id;
  const chosen =
    of.duties.find((it) => it.id === asked) ??
    of.duties.find((it) => it.organisation?.id === own) ??
    (of.duties.length === 1 ? of.duties[0] : undefined);
  return (
    <Section
      title={t('who')}
      actions={
        <span className="muted">
          {t('whoCount', { done: of.progress.done, all: of.progress.duties })}
          {of.progress.blocked > 0 && ` · ${t('whoBlocked', { n: of.progress.blocked })}`}
        </span>
      }
    >
      {chosen && <Panel duty={chosen} of={of} />}
      {(of.duties.length > 1 || !chosen) && <Others of={of} chosen={chosen} />}
    </Section>
  );
}

/** The duty the page was opened for, with what can be done about it. */
function Panel({ duty, of }: { duty: DutyOfMeasure; of: Measure }) {
  const t = useTexts(texts);
  const may = useMay();
  const [{ do: wanted }] = useFilters('do');
  const why = duty.blockedBecause
    ? t('isBlocked') + duty.blockedBecause
    : duty.returnedBecause
      ? t('returned') + duty.returnedBecause
      : null;
  const works = of.plan.inForce && may('duties.work') && duty.state !== 'done';
  return (
    <article className="duty-panel" aria-label={duty.organisation?.name ?? duty.unit}>
      <h3>
        <span aria-hidden="true">{marks[duty.role]}</span> {duty.organisation?.name ?? duty.unit}
      </h3>
      {why && <p className="told">{why}</p>}
      <Facts
        of={[
          [t('role'), t(roleWord(duty))],
          [t('due'), <Due key="due" at={duty.due} done={duty.state === 'done'} />],
          [t('person'), duty.personName ?? t('noPerson')],
          [t('progress'), <Progress key="progress" state={duty.state} percent={duty.percent} />],
        ]}
      />
      <DutySteps key={duty.id} duty={duty} of={of} wanted={wanted} />
      {(works || duty.tasks.length > 0) && <TaskList duty={duty} works={works} />}
    </article>
  );
}

function Others({ of, chosen }: { of: Measure; chosen?: DutyOfMeasure }) {
  const t = useTexts(texts);
  return (
    <>
      <table className="list" aria-label={t('who')}>
        <thead>
          <tr>
            <th scope="col">{t('organisation')}</th>
            <th scope="col">{t('role')}</th>
            <th scope="col">{t('due')}</th>
            <th scope="col">{t('person')}</th>
            <th scope="col">{t('progress')}</th>
          </tr>
        </thead>
        <tbody>
          {of.duties.map((it) => (
            <tr key={it.id} data-here={it.id === chosen?.id || undefined}>
              <td>
                <Link to={`?duty=${it.id}`} replace aria-label={`${t('look')} ${it.organisation?.name ?? it.unit}`}>
                  {it.organisation?.name ?? it.unit}
                </Link>
              </td>
              <td data-name={t('role')}>
                {marks[it.role]} {t(roleWord(it))}
              </td>
              <td data-name={t('due')}>
                <Due at={it.due} done={it.state === 'done'} />
              </td>
              <td data-name={t('person')}>{it.personName ?? t('noPerson')}</td>
              <td data-name={t('progress')}>
                <Progress state={it.state} percent={it.percent} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {of.progress.duties > of.duties.length && (
        <p>
          {t('whoMore', { n: of.duties.length })}{' '}
          <Link to={`/duties?organisation=all&plan=${of.plan.id}&order=plan`}>{t('duties')}</Link>
        </p>
      )}
    </>
  );
}

function Lower({ of }: { of: Measure }) {
  const t = useTexts(texts);
  if (of.lower.length === 0) return null;
  return (
    <Section title={t('lower')}>
      <ul className="lower">
        {of.lower.map((it) => (
          <li key={it.measure}>
            <Link to={`/plans/${it.plan}/measures/${it.measure}`}>
              {it.place.name} · {it.title} {it.number}
            </Link>
            <Progress
              state={it.duties > 0 && it.done === it.duties ? 'done' : 'working'}
              percent={it.duties === 0 ? 0 : Math.round((100 * it.done) / it.duties)}
            />
            <span className="muted">{t('lowerCount', { done: it.done, all: it.duties })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
