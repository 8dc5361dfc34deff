import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useNavigate } from 'react-router';
import { api, ask } from '../../../kernel/client';
import type { MeasurePage } from '../../../kernel/contract';
import { useTexts } from '../../../kernel/i18n';
import { fieldError } from '../../../kernel/problem';
import { useMay } from '../../../kernel/session';
import { Act } from '../../../ui/Act';
import { OrganisationPicker, OrganisationsPicker } from '../../../ui/Pickers';
import { imports, plans } from '../queries';
import { renew } from './queries';
import { texts } from './texts';

interface Values {
  into: string;
  lead?: string;
  cooperate?: string[];
  due?: string;
}

/** A measure from above becomes one of our own plan, in force or still a draft. */
export function TakeOver({ of }: { of: MeasurePage }) {
  const t = useTexts(texts);
  const may = useMay();
  const go = useNavigate();
  const own = useQuery({ ...plans.recent, enabled: may('duties.manage') });
  const drafts = useQuery({ ...imports.drafts, enabled: may('plans.import') });
  const inForce = own.data?.items.filter((it) => it.whole && it.state === 'published') ?? [];
  if (!may('duties.manage') || inForce.length + (drafts.data?.items.length ?? 0) === 0) return null;

  async function take({ into, lead, cooperate, due }: Values) {
    const draft = drafts.data?.items.find((it) => it.id === into);
    if (draft) {
      const { version } = await ask(api.GET('/api/plan-imports/{id}', { params: { path: { id: into } } }));
      await ask(
        api.POST('/api/plan-imports/{id}/take-over', { params: { path: { id: into } }, body: { upper: of.id, version } }),
      );
      go(`/plans/imports/${into}`);
      return;
    }
    const { version } = await ask(api.GET('/api/plans/{id}', { params: { path: { id: into } } }));
    const { measure } = await ask(
      api.POST('/api/plans/{id}/take-over', {
        params: { path: { id: into } },
        body: { upper: of.id, lead: lead ?? '', cooperate: cooperate ?? [], territorial: [], due: due || null, version },
      }),
    );
    await renew();
    go(`/plans/${into}/measures/${measure}`);
  }

  return (
    <Act<Values>
      label={t('takeOver')}
      title={t('takeOver')}
      text={t('takeOverText')}
      initial={{ into: inForce[0]?.id ?? drafts.data?.items[0]?.id }}
      act={take}
      fields={(error) => (
        <>
          <Form.Item name="into" label={t('takeOverPlan')} {...fieldError(error, 'upper')}>
            <Select
              options={[
                { label: t('takeOverInForce'), options: inForce.map((it) => ({ value: it.id, label: it.title })) },
                {
                  label: t('takeOverDrafts'),
                  options: drafts.data?.items.map((it) => ({ value: it.id, label: it.title })) ?? [],
                },
              ].filter((group) => group.options.length > 0)}
            />
          </Form.Item>
          <Form.Item noStyle shouldUpdate={(before: Values, now: Values) => before.into !== now.into}>
            {({ getFieldValue }) =>
              inForce.some((it) => it.id === getFieldValue('into')) ? (
                <Units error={error} of={of} />
              ) : (
                <p className="muted">{t('takeOverDraft')}</p>
              )
            }
          </Form.Item>
        </>
      )}
    />
  );
}

function Units({ error, of }: { error: unknown; of: MeasurePage }) {
  const t = useTexts(texts);
  const above = of.due ?? of.duties[0]?.due;
  return (
    <>
      <Form.Item
        name="lead"
        label={t('takeOverLead')}
        rules={[{ required: true, message: t('takeOverLead') }]}
        {...fieldError(error, 'lead')}
      >
        <OrganisationPicker />
      </Form.Item>
      <Form.Item name="cooperate" label={t('takeOverOthers')}>
        <OrganisationsPicker />
      </Form.Item>
      <Form.Item
        name="due"
        label={t('takeOverDue')}
        extra={above ? t('takeOverDueHelp', { due: above }) : undefined}
        {...fieldError(error, 'due')}
      >
        <Input type="date" max={above ?? undefined} />
      </Form.Item>
    </>
  );
}
