import { useMutation, useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { api, ask } from '../../../kernel/client';
import { useTexts, useWords } from '../../../kernel/i18n';
import { Refusal } from '../../../kernel/problem';
import { useMay } from '../../../kernel/session';
import { Due } from '../../../ui/Due';
import { State, TimeText } from '../../../ui/Marks';
import { Facts, Page, Section, Skeleton } from '../../../ui/Page';
import { BulkBar } from './BulkBar';
import { TaskState } from './Marks';
import { renew, type TaskDetail, tasks } from './queries';
import { isOpen } from './TaskList';
import { texts } from './texts';

export function TaskPage() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const found = useQuery(tasks.one(id));
  const above = { to: '/inspections/tasks', title: t('tasks') };
  if (!found.data) {
    return (
      <Page title={t('task')} above={above}>
        {found.isError ? <Refusal of={found.error} onRetry={() => void found.refetch()} /> : <Skeleton />}
      </Page>
    );
  }
  const { task } = found.data;
  return (
    <Page
      title={task.subjectName}
      above={above}
      note={
        <>
          {t(task.activity)} · <TaskState of={task.state} />
          {task.reason && ` · ${task.reason}`}
        </>
      }
      actions={<BulkBar of={[task]} />}
    >
      <About of={found.data} />
      <Readiness of={found.data} />
      {found.data.others.length > 0 && <Others of={found.data} />}
    </Page>
  );
}

function About({ of }: { of: TaskDetail }) {
  const t = useTexts(texts);
  const words = useWords();
  const { task } = of;
  return (
    <Facts
      of={[
        [
          t('subject'),
          <Link key="subject" to={`/registry/${task.subject}`}>
            {task.subjectName}
          </Link>,
        ],
        [t('kind'), words(task.kind)],
        [t('place'), [task.place.path, task.address].filter(Boolean).join(' · ')],
        [t('organisation'), task.organisationName],
        [t('fromPlan'), task.plan && <Link to={`/inspections/plans/${task.plan}`}>{task.planTitle}</Link>],
        [t('trigger'), t(task.trigger)],
        [t('procedure'), of.procedureReason ? `${t(task.procedure)} — ${of.procedureReason}` : t(task.procedure)],
        [t('firstDay'), task.firstDay],
        [t('due'), <Due key="due" at={task.due} done={!isOpen(task)} />],
        [
          t('approvedAt'),
          of.approvedAt && (
            <>
              {of.approvedBy} · <TimeText at={of.approvedAt} />
            </>
          ),
        ],
        [
          t('noticedAt'),
          of.noticedAt && (
            <>
              {of.noticeWay && t(of.noticeWay)} · <TimeText at={of.noticedAt} />
            </>
          ),
        ],
        [t('visit'), task.visit && <Link to={`/visits/${task.visit}`}>{task.doneOn ?? t('underWay')}</Link>],
      ]}
    />
  );
}

/** Who goes, whether each is certified, and what is missing before the visit may begin. */
function Readiness({ of }: { of: TaskDetail }) {
  const t = useTexts(texts);
  const { task, lacking, certified } = of;
  return (
    <Section title={t('people')}>
      {task.people.length === 0 ? (
        <p>
          <State is="doubt">{t('nobody')}</State>
        </p>
      ) : (
        <ul className="plain">
          {task.people.map((it) => (
            <li key={it.person}>
              {it.name} · {t(it.part)}
              {task.activity === 'inspection' && it.part === 'officer' && (
                <>
                  {' '}
                  ·{' '}
                  <State is={certified.includes(it.person) ? 'open' : 'doubt'}>
                    {t(certified.includes(it.person) ? 'certified' : 'notCertifiedShort')}
                  </State>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {isOpen(task) && lacking.length > 0 && (
        <p role="status">
          {t('lacking')}: {lacking.map((it) => t(it)).join(' · ')}
        </p>
      )}
      {isOpen(task) && lacking.length === 0 && task.people.length > 0 && <p role="status">{t('ready')}</p>}
      {task.lacks.length > 0 && (
        <p role="alert">
          {t('lacks')}: {task.lacks.map((it) => t(it)).join(' · ')}
        </p>
      )}
    </Section>
  );
}

/** Others who go to the same subject about the same time, and how to make it one visit. */
function Others({ of }: { of: TaskDetail }) {
  const t = useTexts(texts);
  const may = useMay();
  const { task, others } = of;
  const act = useMutation({ mutationFn: (send: () => Promise<unknown>) => send(), onSuccess: renew });
  const path = { id: task.id };
  const version = task.version;
  const askFor = (other: string) => () =>
    ask(api.POST('/api/visit-tasks/{id}/joint/ask', { params: { path }, body: { with: other, version } }));
  const answer = (guest: string, yes: boolean) => () =>
    ask(api.POST('/api/visit-tasks/{id}/joint/answer', { params: { path }, body: { guest, yes, version } }));
  const leave = () => ask(api.POST('/api/visit-tasks/{id}/joint/leave', { params: { path }, body: { version } }));
  return (
    <Section title={t('others')}>
      <p>{t('othersText')}</p>
      <Refusal of={act.error} />
      <table className="list" aria-label={t('others')}>
        <thead>
          <tr>
            <th scope="col">{t('organisation')}</th>
            <th scope="col">{t('days')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('joint')}</th>
            {may('visits.plan') && <th scope="col" />}
          </tr>
        </thead>
        <tbody>
          {others.map((it) => (
            <tr key={it.task}>
              <td data-name={t('organisation')}>{it.organisation ?? '—'}</td>
              <td data-name={t('days')}>
                {it.firstDay} – {it.due}
              </td>
              <td data-name={t('state')}>
                <TaskState of={it.state} />
              </td>
              <td data-name={t('joint')}>{t(it.joint)}</td>
              {may('visits.plan') && (
                <td className="row-action">
                  {it.joint === 'offered' && isOpen(task) && (
                    <Button loading={act.isPending} onClick={() => act.mutate(askFor(it.task))}>
                      {t('askJoint')}
                    </Button>
                  )}
                  {it.joint === 'asksUs' && (
                    <Button type="primary" loading={act.isPending} onClick={() => act.mutate(answer(it.task, true))}>
                      {t('acceptJoint')}
                    </Button>
                  )}
                  {it.joint === 'joined' && task.joint && it.task !== task.id && (
                    <Button
                      loading={act.isPending}
                      onClick={() => act.mutate(asksFirst(of, it.task) ? leave : answer(it.task, false))}
                    >
                      {t(asksFirst(of, it.task) ? 'leaveJoint' : 'declineJoint')}
                    </Button>
                  )}
                  {it.joint === 'asked' && (
                    <Button loading={act.isPending} onClick={() => act.mutate(leave)}>
                      {t('leaveJoint')}
                    </Button>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

/** We came along with the other, not the other with us. */
const asksFirst = (of: TaskDetail, other: string) => of.host === other;
