import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { api, ask } from '../../kernel/client';
import type { Me } from '../../kernel/contract';
import { useTexts } from '../../kernel/i18n';
import { codeOf, fieldError, Refusal } from '../../kernel/problem';
import { signedIn } from '../../kernel/session';
import { texts as ui } from '../../ui/texts';
import { texts } from './texts';

interface Values {
  account: string;
  password: string;
  code?: string;
}

/** Asks for the second factor only of those who have one. `account` fixes whose session it is. */
export function SignInForm({ account, onDone }: { account?: string; onDone: (me: Me) => void }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const [step, setStep] = useState<'password' | 'code'>('password');
  const signIn = useMutation({
    mutationFn: (body: Values) => ask(api.POST('/api/session', { body })),
    onSuccess: (me) => {
      onDone(me);
      signedIn(me);
    },
    onError: (error) => {
      if (codeOf(error) === 'sign-in.code-needed') setStep('code');
    },
  });
  const askingForCode = codeOf(signIn.error) === 'sign-in.code-needed' && !signIn.variables?.code;
  const required = [{ required: true, message: u('required') }];
  return (
    <Form<Values>
      layout="vertical"
      requiredMark={false}
      size="large"
      initialValues={{ account }}
      onFinish={(values) => signIn.mutate({ ...values, code: values.code?.replace(/\s/g, '') })}
    >
      {!askingForCode && <Refusal of={signIn.error} />}
      <Form.Item name="account" label={t('account')} rules={required} {...fieldError(signIn.error, 'account')}>
        <Input
          autoComplete="username"
          autoFocus={!account}
          readOnly={account !== undefined || step === 'code'}
          autoCapitalize="none"
        />
      </Form.Item>
      <Form.Item name="password" label={t('password')} rules={required} hidden={step === 'code'}>
        <Input.Password autoComplete="current-password" autoFocus={account !== undefined} />
      </Form.Item>
      {step === 'code' && (
        <Form.Item name="code" label={t('code')} extra={t('codeHelp')} rules={required}>
          <Input autoComplete="one-time-code" inputMode="numeric" maxLength={8} autoFocus />
        </Form.Item>
      )}
      <Button type="primary" htmlType="submit" block loading={signIn.isPending}>
        {t('signIn')}
      </Button>
      {step === 'code' && account === undefined && (
        <Button
          type="link"
          block
          onClick={() => {
            setStep('password');
            signIn.reset();
          }}
        >
          {t('otherAccount')}
        </Button>
      )}
    </Form>
  );
}
