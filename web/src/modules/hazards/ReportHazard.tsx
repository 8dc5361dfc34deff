import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { api, ask } from '../../kernel/client';
import { useTexts, useWords } from '../../kernel/i18n';
import { codeOf, fieldError, Refusal } from '../../kernel/problem';
import { today } from '../../kernel/time';
import { useSettled } from '../../ui/filters';
import { Page, Section } from '../../ui/Page';
import { HazardStateMark } from './Marks';
import { PhotoField } from './PhotoField';
import { hazards, renew } from './queries';
import { texts } from './texts';
import './hazards.css';

interface Values {
  subject: string;
  kind: string;
  grade: 'general' | 'major';
  what: string;
  note?: string;
  measure?: string;
  rule?: string;
  clause?: string;
  photos?: string[];
  foundOn: string;
}

/** A hazard that somebody saw. Where a similar one is open, it is asked whether it is that one. */
export function ReportHazard() {
  const t = useTexts(texts);
  const words = useWords();
  const go = useNavigate();
  const [params] = useSearchParams();
  const [form] = Form.useForm<Values>();
  const kinds = useQuery(hazards.kinds).data ?? [];
  const save = useMutation({
    mutationFn: ({ values, sameAs, sure }: { values: Values; sameAs?: string; sure?: boolean }) =>
      ask(
        api.POST('/api/hazards', {
          body: {
            ...values,
            note: values.note || null,
            measure: values.measure || null,
            rule: values.rule || null,
            clause: values.clause || null,
            photos: values.photos ?? null,
            sameAs: sameAs ?? null,
            sure: sure ?? false,
          },
        }),
      ),
    onSuccess: async (made) => {
      await renew();
      go(`/hazards/${made.id}`);
    },
  });
  const required = [{ required: true, message: t('required') }];
  const maybe = codeOf(save.error) === 'hazard.maybe-there';
  return (
    <Page title={t('report')} above={{ to: '/hazards', title: t('hazards') }}>
      <Refusal of={save.error} />
      {maybe && save.variables && (
        <Alike
          subject={save.variables.values.subject}
          onSame={(id) => save.mutate({ values: form.getFieldsValue(), sameAs: id })}
          onOther={() => save.mutate({ values: form.getFieldsValue(), sure: true })}
        />
      )}
      <Form<Values>
        form={form}
        className="narrow"
        layout="vertical"
        requiredMark={false}
        initialValues={{ grade: 'general', foundOn: today(), subject: params.get('subject') ?? undefined }}
        onFinish={(values) => save.mutate({ values })}
      >
        <Form.Item name="subject" label={t('subject')} rules={required} {...fieldError(save.error, 'subject')}>
          <SubjectField />
        </Form.Item>
        <Form.Item
          name="what"
          label={t('what')}
          rules={[...required, { min: 2, message: t('required') }]}
          {...fieldError(save.error, 'what')}
        >
          <Input maxLength={300} />
        </Form.Item>
        <Form.Item name="kind" label={t('kind')} rules={required} {...fieldError(save.error, 'kind')}>
          <Select options={kinds.map((it) => ({ value: it.code, label: words(it) }))} />
        </Form.Item>
        <Form.Item name="grade" label={t('grade')}>
          <Radio.Group options={(['general', 'major'] as const).map((it) => ({ value: it, label: t(it) }))} />
        </Form.Item>
        <Form.Item name="rule" label={t('ruleId')} extra={t('ruleIdHelp')} {...fieldError(save.error, 'rule')}>
          <Input maxLength={40} />
        </Form.Item>
        <Form.Item name="clause" label={t('clause')} extra={t('clauseHelp')} {...fieldError(save.error, 'clause')}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item name="measure" label={t('measure')} extra={t('measureHelp')} {...fieldError(save.error, 'measure')}>
          <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} />
        </Form.Item>
        <Form.Item name="photos" label={t('photos')} {...fieldError(save.error, 'photos')}>
          <PhotoField />
        </Form.Item>
        <Form.Item name="foundOn" label={t('foundOn')} rules={required} {...fieldError(save.error, 'foundOn')}>
          <Input type="date" max={today()} />
        </Form.Item>
        <Form.Item name="note" label={t('note')} extra={t('noteHelp')} {...fieldError(save.error, 'note')}>
          <Input.TextArea maxLength={2000} autoSize={{ minRows: 2 }} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t('report')}
        </Button>
      </Form>
    </Page>
  );
}

function Alike({ subject, onSame, onOther }: { subject: string; onSame: (id: string) => void; onOther: () => void }) {
  const t = useTexts(texts);
  const words = useWords();
  const found = useQuery({
    queryKey: hazards.key({ subject }),
    queryFn: ({ signal }) => hazards.load({ subject })(undefined, signal),
  });
  return (
    <Section title={t('maybeSame')} actions={<Button onClick={onOther}>{t('another')}</Button>}>
      <ul className="plain">
        {found.data?.items.map((it) => (
          <li key={it.id}>
            {words(it.what)} · {it.foundOn} · <HazardStateMark of={it.state} />{' '}
            <Button size="small" onClick={() => onSame(it.id)}>
              {t('addToIt')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function SubjectField({ value, onChange, id }: { value?: string; onChange?: (id: string) => void; id?: string }) {
  const t = useTexts(texts);
  const [typed, setTyped] = useState('');
  const q = useSettled(typed);
  const found = useQuery({
    queryKey: ['subjects', 'pick', q],
    queryFn: ({ signal }) => ask(api.GET('/api/subjects', { params: { query: { Q: q || undefined, limit: 20 } }, signal })),
    staleTime: 30_000,
  });
  const one = useQuery({
    queryKey: ['subjects', value],
    queryFn: ({ signal }) => ask(api.GET('/api/subjects/{id}', { params: { path: { id: value ?? '' } }, signal })),
    enabled: value !== undefined,
  });
  const options = (found.data?.items ?? []).map((it) => ({
    value: it.id,
    label: it.name,
    path: `${it.place.name} ${it.address}`,
  }));
  const known =
    one.data && !options.some((it) => it.value === value) ? [{ value: one.data.id, label: one.data.name, path: '' }] : [];
  return (
    <Select
      id={id}
      value={value}
      onChange={onChange}
      showSearch={{ filterOption: false, onSearch: setTyped, searchValue: typed }}
      placeholder={t('pickSubject')}
      loading={found.isFetching}
      options={[...options, ...known]}
      optionRender={(option) => (
        <span className="option">
          <span>{option.label}</span>
          {option.data.path && <small>{option.data.path}</small>}
        </span>
      )}
    />
  );
}
