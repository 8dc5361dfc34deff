import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { api, ask, client } from '../../kernel/client';
import { useTexts } from '../../kernel/i18n';
import { fieldError, Refusal } from '../../kernel/problem';
import { meQuery, signOut } from '../../kernel/session';
import { texts as ui } from '../../ui/texts';
import { texts } from './texts';

interface Values {
  current: string;
  next: string;
  again: string;
}

export function ChangePassword() {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const [done, setDone] = useState(false);
  const [form] = Form.useForm<Values>();
  const change = useMutation({
    mutationFn: ({ current, next }: Values) => ask(api.POST('/api/session/password', { body: { current, next } })),
    onSuccess: async () => {
      form.resetFields();
      setDone(true);
      await client.invalidateQueries({ queryKey: meQuery.queryKey });
    },
  });
  const required = [{ required: true, message: u('required') }];
  return (
    <Form<Values>
      form={form}
      className="narrow"
      layout="vertical"
      requiredMark={false}
      onFinish={(values) => change.mutate(values)}
      onValuesChange={() => setDone(false)}
    >
      <Refusal of={change.error} />
      <Form.Item name="current" label={t('currentPassword')} rules={required} {...fieldError(change.error, 'current')}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Form.Item
        name="next"
        label={t('newPassword')}
        extra={t('newPasswordHelp')}
        validateTrigger="onBlur"
        rules={[...required, { min: 12, message: t('newPasswordHelp') }]}
        {...fieldError(change.error, 'next')}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        name="again"
        label={t('repeatPassword')}
        validateTrigger="onBlur"
        dependencies={['next']}
        rules={[
          ...required,
          ({ getFieldValue }) => ({
            validator: (_, value: string) =>
              !value || value === getFieldValue('next') ? Promise.resolve() : Promise.reject(new Error(t('repeatDiffers'))),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={change.isPending}>
        {t('savePassword')}
      </Button>
      <output className="said">{done && t('passwordChanged')}</output>
    </Form>
  );
}

/** Stands in place of every page until the first password is replaced. */
export function FirstPassword() {
  const t = useTexts(texts);
  return (
    <main className="sign-in">
      <section className="sign-in-box">
        <h1>{t('firstPassword')}</h1>
        <p>{t('firstPasswordText')}</p>
        <ChangePassword />
        <footer>
          <button type="button" className="link" onClick={() => void signOut().then(() => location.assign('/sign-in'))}>
            {t('signOut')}
          </button>
        </footer>
      </section>
    </main>
  );
}
