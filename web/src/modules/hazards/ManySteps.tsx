import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import type { components } from '../../kernel/api';
import { api, ask } from '../../kernel/client';
import { useTexts, useWords } from '../../kernel/i18n';
import { Refusal } from '../../kernel/problem';
import { useMay } from '../../kernel/session';
import { today } from '../../kernel/time';
import { type HazardRow, renew } from './queries';
import { manySteps } from './steps';
import { texts } from './texts';

type Answer = components['schemas']['TakeManyStepsAnswer'];
interface Values {
  text?: string;
  due?: string;
  measure?: string;
}

/** One step for all that were chosen: looked at first, then done. */
export function ManySteps({ of, onDone }: { of: readonly HazardRow[]; onDone: () => void }) {
  const t = useTexts(texts);
  const words = useWords();
  const may = useMay();
  const [step, setStep] = useState<string | null>(null);
  const [told, setTold] = useState<Answer | null>(null);
  const [form] = Form.useForm<Values>();
  const steps = manySteps.filter((it) => may(it.needs));
  const ask1 = useMutation({
    mutationFn: ({ preview, values }: { preview: boolean; values: Values }) =>
      ask(
        api.POST('/api/hazards/many', {
          body: {
            hazards: of.map((it) => ({ id: it.id, version: it.version })),
            step: step ?? '',
            preview,
            text: values.text || null,
            due: values.due || null,
            measure: values.measure || null,
          },
        }),
      ),
    onSuccess: async (answer, { preview }) => {
      setTold(answer);
      if (!preview) await renew();
    },
  });
  const chosen = steps.find((it) => it.route === step);
  const isDone = told !== null && ask1.variables?.preview === false;
  const close = () => {
    setStep(null);
    setTold(null);
    ask1.reset();
    if (isDone) onDone();
  };
  return (
    <div className="hazard-many">
      <span>{t('picked', { n: of.length })}</span>
      <Select
        aria-label={t('manyStep')}
        placeholder={t('manyStep')}
        value={null}
        options={steps.map((it) => ({ value: it.route, label: t(it.text) }))}
        onChange={(route: string | null) => setStep(route)}
        popupMatchSelectWidth={false}
      />
      <Button type="link" onClick={onDone}>
        {t('clear')}
      </Button>
      <Modal
        open={step !== null}
        title={chosen && t(chosen.text)}
        onCancel={close}
        mask={{ closable: false }}
        destroyOnHidden
        okText={isDone ? t('done') : told ? t('doIt', { n: told.done }) : t('preview')}
        okButtonProps={{ disabled: told !== null && !isDone && told.done === 0 }}
        confirmLoading={ask1.isPending}
        onOk={() => (isDone ? close() : ask1.mutate({ preview: told === null, values: form.getFieldsValue() }))}
      >
        <Refusal of={ask1.error} />
        <Form form={form} layout="vertical" requiredMark={false} hidden={told !== null}>
          {chosen?.takes.some((it) => it === 'due') && (
            <Form.Item name="due" label={t('rectifyBy')} extra={t('dueHelp')}>
              <Input type="date" min={today()} />
            </Form.Item>
          )}
          {chosen?.takes.some((it) => it === 'measure') && (
            <Form.Item name="measure" label={t('measure')}>
              <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} />
            </Form.Item>
          )}
          <Form.Item name="text" label={t('reason')}>
            <Input.TextArea maxLength={2000} autoSize={{ minRows: 2 }} />
          </Form.Item>
        </Form>
        {told && (
          <>
            <p role="status">
              {isDone
                ? t('doneMany', { done: told.done, refused: told.refused })
                : `${t('willDo', { n: told.done })} · ${t('wontDo', { n: told.refused })}`}
            </p>
            <ul className="plain hazard-told">
              {told.rows.map((row) => (
                <li key={row.id}>
                  {row.subjectName} · {words(row.what)} {row.why && <em>{words(row.why)}</em>}
                </li>
              ))}
            </ul>
          </>
        )}
      </Modal>
    </div>
  );
}
