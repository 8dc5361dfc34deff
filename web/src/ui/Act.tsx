import { useMutation } from '@tanstack/react-query';
import { Button, Form, Modal } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTexts } from '../kernel/i18n';
import { Refusal } from '../kernel/problem';
import { texts } from './texts';

/** A button that asks first: what will happen, what it needs to know, and the refusal where it was tried. */
export function Act<Values extends object>(props: {
  label: string;
  title: string;
  text?: ReactNode;
  submit?: string;
  kind?: 'primary' | 'default' | 'link' | 'text';
  small?: boolean;
  initial?: Partial<Values>;
  disabled?: boolean;
  /** Open from the beginning: the page was called for this. */
  opened?: boolean;
  why?: string;
  fields?: (error: unknown) => ReactNode;
  act: (values: Values) => Promise<unknown>;
}) {
  const { label, title, text, submit = label, kind = 'default', small, initial, disabled, why, opened, fields, act } = props;
  const [open, setOpen] = useState(opened ?? false);
  const t = useTexts(texts);
  const [form] = Form.useForm<Values>();
  const acting = useMutation({ mutationFn: act, onSuccess: () => setOpen(false) });
  const close = () => {
    setOpen(false);
    acting.reset();
  };
  return (
    <>
      <Button
        type={kind}
        size={small ? 'small' : 'middle'}
        disabled={disabled}
        title={disabled ? why : undefined}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      <Modal
        open={open}
        title={title}
        onCancel={close}
        destroyOnHidden
        mask={{ closable: false }}
        okText={submit}
        cancelText={t('cancel')}
        confirmLoading={acting.isPending}
        onOk={() => form.submit()}
      >
        {text && <div className="act-text">{text}</div>}
        <Refusal of={acting.error} />
        <Form<Values>
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={initial as object}
          clearOnDestroy
          onFinish={(values) => acting.mutate(values)}
        >
          {fields?.(acting.error)}
        </Form>
      </Modal>
    </>
  );
}
