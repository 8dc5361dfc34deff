import { useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useParams } from 'react-router';
import { api, ask } from '../../../kernel/client';
import { useTexts } from '../../../kernel/i18n';
import { useLive } from '../../../kernel/live';
import { fieldError, Refusal } from '../../../kernel/problem';
import { moment } from '../../../kernel/time';
import { Act } from '../../../ui/Act';
import { Facts, Page, Section, Skeleton } from '../../../ui/Page';
import { texts as ui } from '../../../ui/texts';
import { HandInSteps } from './HandInSteps';
import { change, handIns, heard, renew } from './queries';
import { StateMark, usePeriod } from './StateMark';
import { SubmitHandIn } from './SubmitHandIn';
import { texts } from './texts';
import './handins.css';

/** One hand-in: what is asked, how it stands with the next thing to do, and what happened. */
export function HandInPage() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const period = usePeriod();
  const found = useQuery(handIns.one(id));
  useLive(heard, (fact) => {
    if (fact.body?.handIn === id) void renew();
  });
  if (!found.data) {
    return (
      <Page title={t('handIn')}>
        {found.isError ? <Refusal of={found.error} onRetry={() => void found.refetch()} /> : <Skeleton />}
      </Page>
    );
  }
  const it = found.data;
  const { row } = it;
  return (
    <Page
      title={row.what}
      above={{ to: `/plans/${row.plan}/hand-ins`, title: row.planTitle }}
      note={`${row.organisationName} · ${period(row.period)}`}
      actions={
        <>
          {it.maySubmit && <SubmitHandIn id={id} version={row.version} daysLate={row.daysLate} />}
          {it.mayReceive && <Receive id={id} state={row.state} exemptWhy={row.exemptWhy} version={row.version} />}
        </>
      }
    >
      <Facts
        of={[
          [t('state'), <StateMark key="state" of={row} />],
          [t('due'), it.written ? `${row.due} · ${t('written', { day: it.written })}` : row.due],
          [t('handedInOn'), row.handedInOn],
          [t('organisation'), row.organisationName],
          [t('place'), row.place.name],
          [t('from'), it.from],
          [t('to'), it.to],
          [t('copyTo'), it.copyTo],
          ...(row.exemptWhy ? [[t('exempt'), t(row.exemptWhy)] as const] : []),
        ]}
      />
      <Section title={t('history')}>
        <HandInSteps of={it.steps} />
      </Section>
      {it.reminders.length > 0 && (
        <Section title={t('reminders')}>
          <ul>
            {it.reminders.map((one) => (
              <li key={`${one.level} ${one.at}`}>
                {moment(one.at)}{' '}
                {one.level === 100
                  ? t('byHand')
                  : one.level > 0
                    ? t('before', { days: one.level })
                    : one.level === 0
                      ? t('onDay')
                      : t('after', { days: -one.level })}
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}

function Receive(props: { id: string; state: string; exemptWhy: string | null; version: number }) {
  const { id, state, exemptWhy, version } = props;
  const t = useTexts(texts);
  const u = useTexts(ui);
  const params = { path: { id } };
  const reason = (error: unknown) => (
    <Form.Item
      name="reason"
      label={t('reason')}
      rules={[{ required: true, message: u('required') }]}
      {...fieldError(error, 'reason')}
    >
      <Input.TextArea maxLength={1000} rows={3} />
    </Form.Item>
  );
  if (state === 'handedIn') {
    return (
      <>
        <Act<{ reason: string; again?: string }>
          label={t('return')}
          title={t('returnTitle')}
          fields={(error) => (
            <>
              {reason(error)}
              <Form.Item name="again" label={t('again')} {...fieldError(error, 'again')}>
                <Input type="date" />
              </Form.Item>
            </>
          )}
          act={(values) =>
            change(
              ask(
                api.POST('/api/hand-ins/{id}/return', {
                  params,
                  body: { reason: values.reason, again: values.again || null, version },
                }),
              ),
            )
          }
        />
        <Act
          kind="primary"
          label={t('accept')}
          title={t('acceptTitle')}
          act={() => change(ask(api.POST('/api/hand-ins/{id}/accept', { params, body: { version } })))}
        />
      </>
    );
  }
  if (state === 'exempt') {
    return exemptWhy === 'decided' ? (
      <Act
        label={t('undoExempt')}
        title={t('undoExemptTitle')}
        act={() => change(ask(api.POST('/api/hand-ins/{id}/exempt/undo', { params, body: { version } })))}
      />
    ) : null;
  }
  if (state === 'accepted') return null;
  return (
    <Act<{ reason: string }>
      label={t('exempt')}
      title={t('exemptTitle')}
      fields={reason}
      act={(values) => change(ask(api.POST('/api/hand-ins/{id}/exempt', { params, body: { reason: values.reason, version } })))}
    />
  );
}
