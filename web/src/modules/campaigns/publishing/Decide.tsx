import { useMutation } from '@tanstack/react-query';
import { Button, Form, Modal } from 'antd';
import { useState } from 'react';
import { useTexts, useWords } from '../../../kernel/i18n';
import { Refusal } from '../../../kernel/problem';
import { DecideFields } from './DecideFields';
import {
  type Change,
  type Decision,
  decide,
  type GapKind,
  type Gate,
  type GateMeasure,
  type Kind,
  renew,
  renewing,
} from './queries';
import { texts } from './texts';

const labels = {
  due: 'setDue',
  convenor: 'setConvenor',
  lead: 'setLead',
  territorial: 'setTerritory',
  release: 'release',
  waive: 'waive',
} as const;
const shown = 50;

/** A decision about the chosen measures: what is decided, what it will change, and only then the decision. */
export function Decide(props: {
  of: Gate;
  kind: Kind;
  gap: GapKind | null;
  measures: readonly GateMeasure[];
  primary?: boolean;
  onDone: () => void;
}) {
  const { of, kind, gap, measures, primary, onDone } = props;
  const t = useTexts(texts);
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<Decision>();
  const send = (values: Decision, preview: boolean) =>
    renewing(
      of.plan,
      decide(
        of,
        kind,
        gap,
        measures.map((it) => it.id),
        values,
        preview,
      ),
    );
  const look = useMutation({ mutationFn: (values: Decision) => send(values, true) });
  const save = useMutation({
    mutationFn: (values: Decision) => send(values, false),
    onSuccess: async () => {
      close();
      onDone();
      await renew(of.plan);
    },
  });
  const close = () => {
    setOpen(false);
    look.reset();
    save.reset();
  };
  const error = save.error ?? look.error;
  return (
    <>
      <Button type={primary ? 'primary' : 'default'} disabled={measures.length === 0} onClick={() => setOpen(true)}>
        {t(labels[kind])}
      </Button>
      <Modal
        open={open}
        width={640}
        title={`${t(labels[kind])} · ${t('chosen', { count: measures.length })}`}
        onCancel={close}
        destroyOnHidden
        mask={{ closable: false }}
        okText={look.data ? t('decide') : t('preview')}
        cancelText={t('cancel')}
        confirmLoading={look.isPending || save.isPending}
        onOk={() => form.submit()}
      >
        <Refusal of={error} />
        <Form<Decision>
          form={form}
          layout="vertical"
          requiredMark={false}
          clearOnDestroy
          // What was looked at is no longer what would be decided.
          onValuesChange={() => {
            look.reset();
            save.reset();
          }}
          onFinish={(values) => (look.data ? save.mutate(values) : look.mutate(values))}
        >
          <DecideFields of={of} kind={kind} measures={measures} error={error} />
        </Form>
        {look.data && <Preview of={look.data.changes} unchanged={look.data.unchanged} />}
      </Modal>
    </>
  );
}

function Preview({ of, unchanged }: { of: readonly Change[]; unchanged: number }) {
  const t = useTexts(texts);
  const words = useWords();
  return (
    <section className="gate-preview" aria-live="polite">
      <strong>
        {t('willChange', { count: of.length })}
        {unchanged > 0 && t('unchanged', { count: unchanged })}
      </strong>
      <ul className="differences">
        {of.slice(0, shown).map((change) => (
          <li key={`${change.measure} ${change.heading} ${change.was}`}>
            {change.number} {change.heading}: {change.was && <del>{change.was}</del>} <ins>{words(change.now)}</ins>
          </li>
        ))}
      </ul>
      {of.length > shown && <p className="muted">{t('firstOf', { count: shown })}</p>}
    </section>
  );
}
