import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useTexts, useWords } from '../../../kernel/i18n';
import { Refusal } from '../../../kernel/problem';
import { today } from '../../../kernel/time';
import { Empty, Page, Section, Skeleton } from '../../../ui/Page';
import { texts as ui } from '../../../ui/texts';
import { EnterAnswers, type Given } from './EnterAnswers';
import { write } from './enter';
import { outcomes, renew, visits } from './queries';
import { texts } from './texts';
import './visits.css';

interface Values {
  on: string;
  offer: string;
  officers: string[];
  outcome: (typeof outcomes)[number];
  remark?: string;
  inspected?: string;
  refusal?: string;
}

/** A paper record becomes a visit like any other, marked as entered later. */
export function EnterVisit() {
  const t = useTexts(texts);
  const [params] = useSearchParams();
  const subject = params.get('subject');
  const above = subject ? { to: `/registry/${subject}`, title: t('subject') } : { to: '/visits', title: t('visits') };
  return (
    <Page title={t('enterTitle')} note={t('enterNote')} above={above}>
      {subject ? (
        <EnterForm subject={subject} />
      ) : (
        <Empty title={t('chooseSubject')} action={<Link to="/registry">{t('toRegistry')}</Link>} />
      )}
    </Page>
  );
}

function EnterForm({ subject }: { subject: string }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const words = useWords();
  const go = useNavigate();
  const [form] = Form.useForm<Values>();
  const [given, setGiven] = useState<Given>({});
  const on = Form.useWatch('on', form) ?? today();
  const chosen = Form.useWatch('offer', form);
  const outcome = Form.useWatch('outcome', form) ?? 'done';
  const found = useQuery(visits.offers(subject, on));
  const offer = found.data?.offers.find((it) => `${it.activity} ${it.name}` === chosen);
  const save = useMutation({
    mutationFn: (values: Values) =>
      write({ ...values, subject, offer, given: values.outcome === 'done' ? given : {}, title: t('summaryTitle') }),
    onSuccess: async (visit) => {
      await renew();
      go(`/visits/${visit}`);
    },
  });
  if (found.isError) return <Refusal of={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Skeleton />;
  if (found.data.offers.length === 0) return <Empty title={t('noOffers')} />;
  const required = [{ required: true, message: u('required') }];
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      requiredMark={false}
      scrollToFirstError={{ focus: true }}
      initialValues={{ on: today(), outcome: 'done', officers: [] }}
      onFinish={(values) => save.mutate(values)}
    >
      <div className="medium">
        <p>
          <strong>{found.data.subject}</strong>
        </p>
        <Form.Item name="on" label={t('on')} rules={required}>
          <Input type="date" max={today()} />
        </Form.Item>
        <Form.Item name="offer" label={t('checklist')} rules={required}>
          <Select
            options={found.data.offers.map((it) => ({
              value: `${it.activity} ${it.name}`,
              label: `${t(it.activity)} · ${words(it.title)}`,
            }))}
            onChange={() => setGiven({})}
          />
        </Form.Item>
        <Form.Item
          name="officers"
          label={t('officers')}
          rules={[
            ...required,
            {
              validator: (_, value: string[]) =>
                offer?.activity === 'inspection' && value.length < 2 ? Promise.reject(new Error(t('two'))) : Promise.resolve(),
            },
          ]}
        >
          <Select
            mode="multiple"
            showSearch={{ optionFilterProp: 'label' }}
            options={found.data.colleagues.map((it) => ({ value: it.id, label: it.name }))}
          />
        </Form.Item>
        <Form.Item name="outcome" label={t('outcome')} rules={required}>
          <Select options={outcomes.map((it) => ({ value: it, label: t(it) }))} />
        </Form.Item>
      </div>
      {offer && outcome === 'done' && (
        <Section title={t('answers')}>
          <EnterAnswers of={offer} given={given} onChange={setGiven} />
        </Section>
      )}
      <div className="medium">
        <Form.Item name="remark" label={t('remarks')}>
          <Input.TextArea maxLength={2000} autoSize={{ minRows: 2 }} />
        </Form.Item>
        <Form.Item name="inspected" label={t('inspectedName')} extra={t('inspectedNameHelp')}>
          <Input maxLength={60} />
        </Form.Item>
        <Form.Item
          name="refusal"
          label={t('refusalReason')}
          dependencies={['inspected']}
          rules={[
            ({ getFieldValue }) => ({
              validator: (_, value?: string) =>
                getFieldValue('inspected') || value?.trim() ? Promise.resolve() : Promise.reject(new Error(t('reasonNeeded'))),
            }),
          ]}
        >
          <Input maxLength={500} />
        </Form.Item>
        <Refusal of={save.error} />
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {t('saveVisit')}
        </Button>
      </div>
    </Form>
  );
}
