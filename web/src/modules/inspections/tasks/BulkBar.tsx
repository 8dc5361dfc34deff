import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Modal, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { api, ask } from '../../../kernel/client';
import { useTexts, useWords } from '../../../kernel/i18n';
import { fieldError, Refusal } from '../../../kernel/problem';
import { useMay } from '../../../kernel/session';
import { today } from '../../../kernel/time';
import { texts as ui } from '../../../ui/texts';
import { membersOf, type Named, PeopleFields } from './PeopleFields';
import { type Answer, renew, type Task, teams } from './queries';
import { texts } from './texts';

type Values = Named & {
  because?: string;
  on?: string;
  way?: 'paper' | 'platform' | 'telephone';
  firstDay?: string;
  due?: string;
};
type Step = 'approve' | 'return' | 'notice' | 'assign' | 'move' | 'giveUp' | 'cancel';

const needs: Record<Step, string> = {
  approve: 'visits.approve',
  return: 'visits.approve',
  notice: 'tasks.work',
  assign: 'visits.plan',
  move: 'visits.plan',
  giveUp: 'tasks.work',
  cancel: 'visits.plan',
};

const send = (step: Step, of: readonly Task[], values: Values, preview: boolean): Promise<Answer> => {
  const chosen = of.map((it) => ({ id: it.id, version: it.version }));
  const because = values.because || null;
  const on = values.on ?? '';
  switch (step) {
    case 'approve':
      return ask(api.POST('/api/visit-tasks/approve', { body: { tasks: chosen, preview } }));
    case 'return':
      return ask(api.POST('/api/visit-tasks/return', { body: { tasks: chosen, because, preview } }));
    case 'notice':
      return ask(api.POST('/api/visit-tasks/notice', { body: { tasks: chosen, way: values.way ?? 'paper', on, preview } }));
    case 'assign':
      return ask(
        api.POST('/api/visit-tasks/assign', {
          body: { tasks: chosen, team: values.team ?? null, members: values.team ? null : membersOf(values), preview },
        }),
      );
    case 'move':
      return ask(
        api.POST('/api/visit-tasks/move', {
          body: { tasks: chosen, firstDay: values.firstDay ?? '', due: values.due ?? '', preview },
        }),
      );
    case 'giveUp':
      return ask(api.POST('/api/visit-tasks/give-up', { body: { tasks: chosen, because, preview } }));
    case 'cancel':
      return ask(api.POST('/api/visit-tasks/cancel', { body: { tasks: chosen, because, preview } }));
  }
};

/** Whether any of the tasks could take the step at all. */
const fits = (step: Step, of: readonly Task[]) =>
  of.some((it) =>
    step === 'assign' || step === 'move'
      ? ['planned', 'approved', 'noticed'].includes(it.state) || (step === 'move' && it.state === 'notPossible')
      : it.steps.includes(step),
  );

/** What may be done to the tasks: each step with a preview that says for whom it is possible and why not for the others. */
export function BulkBar({ of, onDone }: { of: readonly Task[]; onDone?: () => void }) {
  const may = useMay();
  const steps = (['assign', 'approve', 'return', 'notice', 'move', 'giveUp', 'cancel'] as const).filter(
    (step) => may(needs[step]) && fits(step, of),
  );
  return steps.map((step) => <StepButton key={step} step={step} of={of} onDone={onDone} />);
}

function StepButton({ step, of, onDone }: { step: Step; of: readonly Task[]; onDone: (() => void) | undefined }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<Values>();
  const [tried, setTried] = useState<Answer | null>(null);
  const many = of.length > 1;
  const acting = useMutation({
    mutationFn: ({ values, preview }: { values: Values; preview: boolean }) => send(step, of, values, preview),
    onSuccess: async (answer) => {
      if (answer.preview) return setTried(answer);
      await renew();
      if (answer.refused.length > 0) return setTried(answer);
      close();
      onDone?.();
    },
  });
  const close = () => {
    setOpen(false);
    setTried(null);
    acting.reset();
  };
  const label = step === 'move' && of.every((it) => it.state === 'notPossible') ? t('reopen') : t(step);
  const ready = !many || (tried?.preview === true && tried.done > 0);
  return (
    <>
      <Button type={step === 'assign' || step === 'approve' ? 'primary' : 'default'} onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Modal
        open={open}
        title={step === 'assign' ? t('assignTitle') : label}
        onCancel={close}
        destroyOnHidden
        mask={{ closable: false }}
        cancelText={u('cancel')}
        okText={!many ? label : ready ? t('doIt', { count: tried?.done ?? 0 }) : t('tryIt')}
        confirmLoading={acting.isPending}
        onOk={() => form.submit()}
      >
        <Refusal of={acting.error} />
        <Form<Values>
          form={form}
          layout="vertical"
          requiredMark={false}
          clearOnDestroy
          initialValues={{ on: today(), way: 'paper', firstDay: of[0]?.firstDay, due: of[0]?.due }}
          onValuesChange={() => setTried(null)}
          onFinish={(values) => acting.mutate({ values, preview: many && !ready })}
        >
          <StepFields step={step} error={acting.error} />
        </Form>
        {tried && <Tried of={tried} />}
      </Modal>
    </>
  );
}

function StepFields({ step, error }: { step: Step; error: unknown }): ReactNode {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const required = [{ required: true, message: u('required') }];
  const known = useQuery({ ...teams, enabled: step === 'assign' }).data;
  if (step === 'approve') return <p>{t('approveText')}</p>;
  if (step === 'assign') return <PeopleFields teams={known?.items ?? []} error={error} />;
  if (step === 'notice')
    return (
      <>
        <Form.Item name="way" label={t('noticeWay')} rules={required}>
          <Select options={(['paper', 'platform', 'telephone'] as const).map((it) => ({ value: it, label: t(it) }))} />
        </Form.Item>
        <Form.Item name="on" label={t('noticeOn')} rules={required} {...fieldError(error, 'on')}>
          <Input type="date" max={today()} />
        </Form.Item>
      </>
    );
  if (step === 'move')
    return (
      <div className="pair">
        <Form.Item name="firstDay" label={t('firstDay')} rules={required} {...fieldError(error, 'firstDay')}>
          <Input type="date" />
        </Form.Item>
        <Form.Item name="due" label={t('lastDay')} rules={required} {...fieldError(error, 'due')}>
          <Input type="date" min={today()} />
        </Form.Item>
      </div>
    );
  return (
    <Form.Item name="because" label={t('reason')} rules={required} {...fieldError(error, 'because')}>
      <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} />
    </Form.Item>
  );
}

function Tried({ of }: { of: Answer }) {
  const t = useTexts(texts);
  const words = useWords();
  return (
    <div role="status">
      <p>{t('canDo', { count: of.done })}</p>
      {of.refused.length > 0 && (
        <>
          <p>{t('cannotDo', { count: of.refused.length })}</p>
          <ul className="plain">
            {of.refused.slice(0, 20).map((it) => (
              <li key={it.id}>
                {it.subject ?? '—'}: {words(it.text)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
