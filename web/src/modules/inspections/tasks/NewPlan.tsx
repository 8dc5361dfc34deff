import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api, ask } from '../../../kernel/client';
import { useTexts, useWords } from '../../../kernel/i18n';
import { lookingAt } from '../../../kernel/place';
import { fieldError, Refusal } from '../../../kernel/problem';
import { today } from '../../../kernel/time';
import { Page } from '../../../ui/Page';
import { OrganisationPicker, PlacePicker } from '../../../ui/Pickers';
import { texts as ui } from '../../../ui/texts';
import { Capped } from './JobLine';
import { activities, kinds, type Preview, procedures, renew, teams, triggers } from './queries';
import { texts } from './texts';

interface Values {
  title: string;
  place: string;
  organisation?: string;
  activity: (typeof activities)[number];
  trigger: (typeof triggers)[number];
  procedure?: (typeof procedures)[number];
  procedureReason?: string;
  firstDay: string;
  lastDay: string;
  kinds?: string[];
  teams?: string[];
}

export function NewPlan() {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const words = useWords();
  const go = useNavigate();
  const place = lookingAt.use();
  const known = useQuery(kinds).data;
  const groups = useQuery(teams).data?.items ?? [];
  const [form] = Form.useForm<Values>();
  const [preview, setPreview] = useState<Preview | null>(null);
  const activity = Form.useWatch('activity', form) ?? 'inspection';
  const procedure = Form.useWatch('procedure', form) ?? 'announced';
  const inspects = activity === 'inspection';
  const save = useMutation({
    mutationFn: async ({ values, really }: { values: Values; really: boolean }) => {
      const body = {
        ...values,
        organisation: values.organisation ?? null,
        procedure: inspects ? (values.procedure ?? 'announced') : ('none' as const),
        procedureReason: (inspects && values.procedureReason) || null,
        checklist: null,
        kinds: values.kinds ?? [],
        subjects: null,
        teams: values.teams ?? [],
      };
      if (!really) {
        setPreview(await ask(api.POST('/api/visit-plans/preview', { body })));
        return null;
      }
      return ask(api.POST('/api/visit-plans', { body }));
    },
    onSuccess: async (made) => {
      if (!made) return;
      await renew();
      go(`/inspections/plans/${made.id}?job=${made.job}`);
    },
  });
  const field = (name: keyof Values) => ({ name, ...fieldError(save.error, name) });
  const required = [{ required: true, message: u('required') }];
  return (
    <Page title={t('newPlan')} above={{ to: '/inspections/plans', title: t('plans') }}>
      <Form<Values>
        form={form}
        className="medium"
        layout="vertical"
        requiredMark={false}
        scrollToFirstError={{ focus: true }}
        initialValues={{ place: place?.id, activity: 'inspection', trigger: 'plan', procedure: 'announced', firstDay: today() }}
        onValuesChange={() => setPreview(null)}
        onFinish={(values) => save.mutate({ values, really: preview !== null })}
      >
        <Refusal of={save.error} />
        <Form.Item label={t('title')} rules={required} {...field('title')}>
          <Input maxLength={120} autoFocus />
        </Form.Item>
        <Form.Item label={t('placeOfPlan')} rules={required} {...field('place')}>
          <PlacePicker known={place ? [place] : []} />
        </Form.Item>
        <Form.Item label={t('kinds')} extra={t('kindsHelp')} {...field('kinds')}>
          <Select
            mode="multiple"
            optionFilterProp="label"
            options={(known?.groups ?? []).map((group) => ({
              label: words(group),
              title: words(group),
              options: (known?.kinds ?? [])
                .filter((it) => it.group === group.code)
                .map((it) => ({ value: it.code, label: words(it) })),
            }))}
          />
        </Form.Item>
        <div className="pair">
          <Form.Item label={t('activity')} rules={required} {...field('activity')}>
            <Select options={activities.map((it) => ({ value: it, label: t(it) }))} />
          </Form.Item>
          <Form.Item label={t('trigger')} rules={required} {...field('trigger')}>
            <Select options={triggers.map((it) => ({ value: it, label: t(it) }))} />
          </Form.Item>
        </div>
        {inspects && (
          <Form.Item label={t('procedure')} extra={t('procedureHelp')} rules={required} {...field('procedure')}>
            <Select options={procedures.map((it) => ({ value: it, label: t(it) }))} />
          </Form.Item>
        )}
        {inspects && procedure !== 'announced' && (
          <Form.Item label={t('procedureReason')} rules={required} {...field('procedureReason')}>
            <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} />
          </Form.Item>
        )}
        <div className="pair">
          <Form.Item label={t('firstDay')} rules={required} {...field('firstDay')}>
            <Input type="date" />
          </Form.Item>
          <Form.Item label={t('lastDay')} rules={required} {...field('lastDay')} {...fieldError(save.error, 'due')}>
            <Input type="date" min={today()} />
          </Form.Item>
        </div>
        <Form.Item label={t('organisation')} extra={t('organisationHelp')} {...field('organisation')}>
          <OrganisationPicker allowClear />
        </Form.Item>
        {activity !== 'selfCheck' && (
          <Form.Item label={t('teams')} extra={t('teamsHelp')} {...field('teams')} {...fieldError(save.error, 'members')}>
            <Select
              mode="multiple"
              optionFilterProp="label"
              options={groups.map((it) => ({
                value: it.id,
                label: `${it.name} · ${it.members.map((one) => one.name).join(' · ')}`,
              }))}
            />
          </Form.Item>
        )}
        {preview && <Told of={preview} />}
        <Button type="primary" htmlType="submit" loading={save.isPending} disabled={preview?.subjects === 0}>
          {t(preview ? 'create' : 'preview')}
        </Button>
      </Form>
    </Page>
  );
}

function Told({ of }: { of: Preview }) {
  const t = useTexts(texts);
  const words = useWords();
  return (
    <div className="told" role="status">
      <p>
        {t('previewText', { subjects: of.subjects.toLocaleString('en-US'), capped: of.capped })}
        {of.lookedAt < of.subjects && t('previewPart', { count: of.lookedAt })}
        {of.withoutAccount > 0 && ` ${t('withoutAccount', { count: of.withoutAccount })}`}
      </p>
      {of.kinds.length > 0 && <p>{of.kinds.map((it) => `${words(it.name)} ${it.subjects}`).join(' · ')}</p>}
      <Capped of={of.cappedRows} />
    </div>
  );
}
