import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { api, ask } from '../../../kernel/client';
import { useTexts, useWords } from '../../../kernel/i18n';
import { fieldError, Refusal } from '../../../kernel/problem';
import { useMay } from '../../../kernel/session';
import { Act } from '../../../ui/Act';
import { TimeText } from '../../../ui/Marks';
import { Facts, Page, Section, Skeleton } from '../../../ui/Page';
import { texts as ui } from '../../../ui/texts';
import { JobLine } from './JobLine';
import { PlanState } from './Marks';
import { Done } from './PlanList';
import { kinds, type Plan, plans, renew } from './queries';
import { TaskTable } from './TaskList';
import { texts } from './texts';

export function PlanPage() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const found = useQuery(plans.one(id));
  const [job, setJob] = useState<string | null>(() => new URLSearchParams(location.search).get('job'));
  const above = { to: '/inspections/plans', title: t('plans') };
  if (!found.data) {
    return (
      <Page title={t('planOfVisits')} above={above}>
        {found.isError ? <Refusal of={found.error} onRetry={() => void found.refetch()} /> : <Skeleton />}
      </Page>
    );
  }
  const plan = found.data;
  return (
    <Page
      title={plan.title}
      above={above}
      wide
      note={
        <>
          {t(plan.activity)} · <PlanState of={plan} />
          {plan.reason && ` · ${plan.reason}`}
        </>
      }
      actions={<Actions of={plan} onJob={setJob} />}
    >
      <JobLine id={job} />
      <About of={plan} />
      <Overlaps of={plan} />
      <Section title={t('whoDoesWhat')}>
        <TaskTable of={{ plan: plan.id }} within />
      </Section>
    </Page>
  );
}

function About({ of }: { of: Plan }) {
  const t = useTexts(texts);
  const words = useWords();
  const known = useQuery(kinds).data;
  return (
    <Facts
      of={[
        [t('progress'), <Done key="done" of={of} />],
        [t('late'), of.late],
        [t('organisation'), of.organisation],
        [t('placeOfPlan'), of.place.path],
        [
          t('kinds'),
          of.kinds.map((code) => words(known?.kinds.find((it) => it.code === code) ?? { zh: code, en: code })).join(' · '),
        ],
        [t('days'), `${of.firstDay} – ${of.lastDay}`],
        [
          t('trigger'),
          of.draw ? (
            <Link key="draw" to={`/inspections/draws/${of.draw}`}>
              {t(of.trigger)}
            </Link>
          ) : (
            t(of.trigger)
          ),
        ],
        [t('procedure'), of.procedureReason ? `${t(of.procedure)} — ${of.procedureReason}` : t(of.procedure)],
        [
          t('plannedBy'),
          <span key="by">
            {of.plannedBy} · <TimeText at={of.plannedAt} />
          </span>,
        ],
        [
          t('approvedBy'),
          of.approvedBy && (
            <span>
              {of.approvedBy} · <TimeText at={of.approvedAt} />
            </span>
          ),
        ],
      ]}
    />
  );
}

function Actions({ of, onJob }: { of: Plan; onJob: (job: string) => void }) {
  const t = useTexts(texts);
  const may = useMay();
  const path = { id: of.id };
  const version = of.version;
  const started = async (job: string) => {
    onJob(job);
    await renew();
  };
  if (of.state === 'cancelled') return null;
  return (
    <>
      {may('visits.approve') && of.state === 'drafted' && of.procedure !== 'none' && (
        <Act
          kind="primary"
          label={t('approve')}
          title={t('approve')}
          text={t('approveText')}
          disabled={of.byCaller}
          why={t('ownPlan')}
          act={async () =>
            started(
              (await ask(api.POST('/api/visit-plans/{id}/approve', { params: { path }, body: { because: null, version } }))).job,
            )
          }
        />
      )}
      {may('visits.approve') && of.state === 'drafted' && of.procedure !== 'none' && (
        <WithReason
          label={t('return')}
          act={async (because) =>
            started((await ask(api.POST('/api/visit-plans/{id}/return', { params: { path }, body: { because, version } }))).job)
          }
        />
      )}
      {may('visits.plan') && of.state === 'returned' && (
        <Act
          label={t('askAgain')}
          title={t('askAgain')}
          act={async () => {
            await ask(api.POST('/api/visit-plans/{id}/ask-again', { params: { path }, body: { because: null, version } }));
            await renew();
          }}
        />
      )}
      {may('visits.plan') && (
        <Button onClick={async () => started((await ask(api.POST('/api/visit-plans/{id}/tasks', { params: { path } }))).job)}>
          {t('giveAgain')}
        </Button>
      )}
      {may('visits.plan') && (
        <WithReason
          label={t('cancelPlan')}
          text={t('cancelText')}
          act={async (because) =>
            started((await ask(api.POST('/api/visit-plans/{id}/cancel', { params: { path }, body: { because, version } }))).job)
          }
        />
      )}
    </>
  );
}

function WithReason({ label, text, act }: { label: string; text?: string; act: (because: string) => Promise<unknown> }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  return (
    <Act<{ because: string }>
      label={label}
      title={label}
      text={text}
      fields={(error) => (
        <Form.Item
          name="because"
          label={t('reason')}
          rules={[{ required: true, message: u('required') }]}
          {...fieldError(error, 'because')}
        >
          <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} />
        </Form.Item>
      )}
      act={({ because }) => act(because)}
    />
  );
}

/** Subjects of the plan where somebody else inspects about the same time. */
function Overlaps({ of }: { of: Plan }) {
  const t = useTexts(texts);
  const found = useQuery({ ...plans.overlaps(of.id), enabled: of.activity === 'inspection' && of.state !== 'cancelled' });
  if (!found.data || found.data.items.length === 0) return null;
  return (
    <Section title={t('overlaps')}>
      <p>{t('othersText')}</p>
      <ul className="plain">
        {found.data.items.map((it) => (
          <li key={it.task}>
            <Link to={`/inspections/tasks/${it.task}`}>{it.subjectName}</Link> ·{' '}
            {it.others.map((one) => `${one.organisation ?? ''} ${one.firstDay} – ${one.due}（${t(one.joint)}）`).join(' · ')}
          </li>
        ))}
      </ul>
    </Section>
  );
}
