import { useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useParams } from 'react-router';
import { api, ask } from '../../../kernel/client';
import { useTexts } from '../../../kernel/i18n';
import { fieldError, Refusal } from '../../../kernel/problem';
import { Act } from '../../../ui/Act';
import { Empty, Facts, Page, Skeleton } from '../../../ui/Page';
import { OrganisationsPicker } from '../../../ui/Pickers';
import { texts as ui } from '../../../ui/texts';
import { HandInTabs, usePlanTitle } from './HandInTabs';
import { change, handIns, type Requirement } from './queries';
import { texts } from './texts';
import { type WhenFields, WhenForm, whenOf } from './WhenForm';
import './handins.css';

/** What the plan wants handed in, what was decided about it, and what still has to be. */
export function RequirementList() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const u = useTexts(ui);
  const title = usePlanTitle(id);
  const found = useQuery(handIns.requirements(id));
  const add = found.data?.mayManage && (
    <Act<WhenFields & { what: string; to?: string; organisations: string[] }>
      kind="primary"
      label={t('addRequirement')}
      title={t('addRequirement')}
      initial={{ rhythm: 'monthly', shift: 'none' }}
      fields={(error) => (
        <>
          <Form.Item
            name="what"
            label={t('what')}
            rules={[{ required: true, message: u('required') }]}
            {...fieldError(error, 'what')}
          >
            <Input maxLength={500} />
          </Form.Item>
          <Form.Item name="to" label={t('to')} {...fieldError(error, 'to')}>
            <Input maxLength={500} />
          </Form.Item>
          <WhenForm error={error} />
          <Who error={error} />
        </>
      )}
      act={(values) =>
        change(
          ask(
            api.POST('/api/plans/{id}/report-requirements', {
              params: { path: { id } },
              body: { what: values.what, to: values.to ?? null, when: whenOf(values), organisations: values.organisations },
            }),
          ),
        )
      }
    />
  );
  return (
    <Page title={title ?? t('requirements')} above={{ to: '/plans', title: t('plans') }} actions={add}>
      <HandInTabs id={id} />
      {found.isPending && <Skeleton />}
      {found.isError && <Refusal of={found.error} onRetry={() => void found.refetch()} />}
      {found.data?.items.length === 0 && (
        <Empty title={t('noRequirements')} text={found.data.mayManage ? t('noRequirementsText') : undefined} />
      )}
      {found.data?.items.map((it) => (
        <RequirementItem key={it.id} of={it} mayManage={found.data.mayManage} />
      ))}
    </Page>
  );
}

function Who({ error, known }: { error: unknown; known?: { id: string; name: string }[] }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  return (
    <Form.Item
      name="organisations"
      label={t('organisations')}
      rules={[{ required: true, message: u('required') }]}
      {...fieldError(error, 'organisations')}
    >
      <OrganisationsPicker known={known} />
    </Form.Item>
  );
}

function useWhen() {
  const t = useTexts(texts);
  return (it: Requirement['now']) =>
    it.rhythm === 'once'
      ? `${t('once')} ${it.due ?? ''}`
      : it.rhythm === 'unclear'
        ? t('unclear')
        : [
            t('monthlyOf', { day: it.day ?? 0 }),
            it.first && t('firstOf', { month: it.first }),
            it.last && t('lastOf', { month: it.last }),
          ]
            .filter(Boolean)
            .join(' ');
}

function RequirementItem({ of: it, mayManage }: { of: Requirement; mayManage: boolean }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const say = useWhen();
  const params = { path: { id: it.id } };
  const reporters = useQuery({ ...handIns.reporters(it.id), enabled: mayManage && it.stoppedOn === null });
  const now = (reporters.data?.items ?? [])
    .filter((one) => one.until === null)
    .map((one) => ({ id: one.organisation, name: one.name }));
  return (
    <article className="requirement">
      <h3>
        {it.what}{' '}
        <span className="muted">· {it.stoppedOn ? t('stopped') : t(it.origin === 'paper' ? 'fromPaper' : 'added')}</span>
      </h3>
      {it.unsettled.map((one) => (
        <p className="told" key={one}>
          {one === 'names' ? t('names', { names: it.openNames.join('、') }) : t(one)}
        </p>
      ))}
      <Facts
        of={[
          [t('from'), it.from],
          [t('to'), [it.to, it.copyTo && `${t('copyTo')} ${it.copyTo}`].filter(Boolean).join(' · ')],
          ...(it.decided && it.origin === 'paper' ? [[t('says'), say(it.said)] as const] : []),
          [
            t('holds'),
            [
              say(it.now),
              it.shift !== 'none' && `${t(it.shift)} ${it.shiftSource ?? ''}`,
              it.decidedByName && t('decidedBy', { name: it.decidedByName }),
            ]
              .filter(Boolean)
              .join(' · '),
          ],
          [t('reporters'), it.reporters],
          ...(it.stoppedOn
            ? [[t('stopped'), [it.stoppedOn, it.stoppedByName, it.stoppedBecause].filter(Boolean).join(' · ')] as const]
            : []),
        ]}
      />
      {mayManage && !it.stoppedOn && (
        <div className="requirement-acts">
          <Act<WhenFields>
            small
            label={t('edit')}
            title={t('edit')}
            initial={{
              rhythm: it.now.rhythm === 'once' ? 'once' : 'monthly',
              due: it.now.due ?? undefined,
              day: it.now.day ?? undefined,
              first: it.now.first ?? undefined,
              last: it.now.last ?? undefined,
              shift: it.shift,
              shiftSource: it.shiftSource ?? undefined,
            }}
            fields={(error) => <WhenForm error={error} />}
            act={(values) =>
              change(
                ask(api.PUT('/api/report-requirements/{id}', { params, body: { when: whenOf(values), version: it.version } })),
              )
            }
          />
          {reporters.data && (
            <Act<{ organisations: string[] }>
              small
              label={t('chooseWho')}
              title={t('chooseWho')}
              initial={{ organisations: now.map((one) => one.id) }}
              fields={(error) => <Who error={error} known={now} />}
              act={({ organisations }) =>
                change(
                  ask(
                    api.PUT('/api/report-requirements/{id}/organisations', {
                      params,
                      body: { organisations, version: it.version },
                    }),
                  ),
                )
              }
            />
          )}
          <Act<{ reason: string }>
            small
            kind="text"
            label={t('stop')}
            title={t('stopTitle')}
            text={t('stopText')}
            fields={(error) => (
              <Form.Item
                name="reason"
                label={t('reason')}
                rules={[{ required: true, message: u('required') }]}
                {...fieldError(error, 'reason')}
              >
                <Input.TextArea maxLength={1000} rows={3} />
              </Form.Item>
            )}
            act={({ reason }) =>
              change(ask(api.POST('/api/report-requirements/{id}/stop', { params, body: { reason, version: it.version } })))
            }
          />
        </div>
      )}
    </article>
  );
}
