import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import type { Plan, PlanHome } from '../../kernel/contract';
import { useTexts } from '../../kernel/i18n';
import { useLive } from '../../kernel/live';
import { lookingAt } from '../../kernel/place';
import { Refusal } from '../../kernel/problem';
import { moment } from '../../kernel/time';
import { Empty, Page, Section, Skeleton } from '../../ui/Page';
import { ScopeNote } from '../../ui/PlaceSwitch';
import { FiguresOf } from './home/Figures';
import { PlanStateMark } from './home/PlanState';
import { nextActions, sources } from './home/parts';
import { heard, home, renewSoon } from './home/queries';
import { SectionsAndDeadlines, StandingList } from './home/StandingList';
import { type Mark, Timeline } from './home/Timeline';
import { texts as words } from './home/texts';
import { PlanTabs, Replaced } from './PlanTabs';
import { Withdrawn } from './publishing/PlanStanding';
import './publishing/gate.css';
import { plans } from './queries';
import { texts } from './texts';

/** Where a campaign stands today, for as much of it as the reader sees. */
export function PlanPage() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const place = lookingAt.use()?.id;
  const plan = useQuery(plans.one(id));
  const stands = useQuery(home.one(id, place));
  useLive(heard, renewSoon);
  const above = { to: '/plans', title: t('plans') };
  if (!plan.data) {
    return (
      <Page title={t('plan')} above={above}>
        {plan.isError ? <Refusal of={plan.error} onRetry={() => void plan.refetch()} /> : <Skeleton rows={8} />}
      </Page>
    );
  }
  const it = plan.data;
  return (
    <Page
      title={it.title}
      above={above}
      note={<Head of={it} />}
      actions={nextActions.map(({ key, Part }) => <Part key={key} plan={it} />)}
    >
      <PlanTabs id={id} />
      <Withdrawn of={it.withdrawn} />
      <Replaced by={it.replacedBy} />
      {stands.data ? (
        <Standing plan={it} of={stands.data} place={place} />
      ) : stands.isError ? (
        <Refusal of={stands.error} onRetry={() => void stands.refetch()} />
      ) : (
        <Skeleton rows={8} />
      )}
    </Page>
  );
}

function Head({ of }: { of: Plan }) {
  const t = useTexts(texts);
  const w = useTexts(words);
  return (
    <>
      <PlanStateMark state={of.state} replaced={of.replacedBy !== null} /> · {of.place.name} · {w('editionOf', { n: of.edition })}
      {of.publishedBy && of.publishedAt && ` · ${w('publishedBy', { by: of.publishedBy, at: moment(of.publishedAt) })}`}
      {of.state === 'published' && (
        <>
          {' · '}
          <ScopeNote />
        </>
      )}
      {!of.whole && ` · ${t('onlyPart')}`}
    </>
  );
}

function Standing({ plan, of, place }: { plan: Plan; of: PlanHome; place: string | undefined }) {
  const w = useTexts(words);
  const undated = of.timeline.goals.filter((goal) => goal.by === null);
  return (
    <>
      <Section title={w('timeline')}>
        <Timeline of={of.timeline} marks={marksOf(of, (done, total) => w('doneOf', { done, total }))} />
        {undated.length > 0 && (
          <details className="timeline-undated">
            <summary>{w('goalsUndated')}</summary>
            <ul className="prose">
              {undated.map((goal) => (
                <li key={goal.text}>{goal.text}</li>
              ))}
            </ul>
          </details>
        )}
      </Section>
      <Progress plan={plan} of={of} place={place} />
      {sources.map(({ key, Part }) => (
        <Part key={key} plan={plan} />
      ))}
    </>
  );
}

function Progress({ plan, of, place }: { plan: Plan; of: PlanHome; place: string | undefined }) {
  const w = useTexts(words);
  if (of.counting) {
    return (
      <p className="told" role="status">
        {w('counting')}
      </p>
    );
  }
  const toMatrix = <Link to={`/plans/${plan.id}/matrix`}>{w('toMatrix')}</Link>;
  if (of.state === 'confirmed' || of.state === 'publishing')
    return <Empty title={w('notYet')} text={w('notYetText')} action={toMatrix} />;
  if (of.duties.total === 0) return <Empty title={w('noDuties')} text={w('noDutiesText')} action={toMatrix} />;
  return (
    <>
      <FiguresOf of={of} />
      <StandingList key={`${of.id} ${place}`} of={of} place={place} />
      <SectionsAndDeadlines of={of} />
    </>
  );
}

/** Goals whose day the paper names, and the last days of duties; of very many the nearest. */
function marksOf(of: PlanHome, text: (done: number, total: number) => string): Mark[] {
  const goals = of.timeline.goals.flatMap((goal): Mark[] => (goal.by ? [{ day: goal.by, kind: 'goal', text: goal.text }] : []));
  const near = [...of.deadlines].sort((a, b) => Math.abs(a.daysLeft) - Math.abs(b.daysLeft)).slice(0, 12);
  const days = near.map((it): Mark => ({ day: it.day, kind: 'deadline', text: text(it.done, it.total) }));
  return [...goals, ...days].sort((a, b) => a.day.localeCompare(b.day));
}
