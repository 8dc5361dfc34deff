import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { api, ask, client } from '../../kernel/client';
import { useTexts } from '../../kernel/i18n';
import { fieldError, Refusal } from '../../kernel/problem';
import { meQuery, useMe } from '../../kernel/session';
import { Act } from '../../ui/Act';
import { State } from '../../ui/Marks';
import { texts as ui } from '../../ui/texts';
import { texts } from './texts';

const renew = () => client.invalidateQueries({ queryKey: meQuery.queryKey });

export function TwoFactor() {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const me = useMe();
  const begin = useMutation({ mutationFn: () => ask(api.POST('/api/session/two-factor')) });
  const confirm = useMutation({
    mutationFn: ({ code }: { code: string }) =>
      ask(api.PUT('/api/session/two-factor', { body: { code: code.replace(/\s/g, '') } })),
    onSuccess: async () => {
      begin.reset();
      await renew();
    },
  });
  if (me?.twoFactor) {
    return (
      <>
        <p>
          <State is="done">{t('twoFactorOn')}</State>
        </p>
        <Act<{ password: string }>
          label={t('twoFactorEnd')}
          title={t('twoFactorEnd')}
          fields={(error) => (
            <Form.Item
              name="password"
              label={t('currentPassword')}
              rules={[{ required: true, message: u('required') }]}
              {...fieldError(error, 'password')}
            >
              <Input.Password autoComplete="current-password" />
            </Form.Item>
          )}
          act={async ({ password }) => {
            await ask(api.DELETE('/api/session/two-factor', { body: { password } }));
            await renew();
          }}
        />
      </>
    );
  }
  if (!begin.data) {
    return (
      <>
        <p>{t('twoFactorOff')}</p>
        <Refusal of={begin.error} />
        <Button onClick={() => begin.mutate()} loading={begin.isPending}>
          {t('twoFactorBegin')}
        </Button>
      </>
    );
  }
  return (
    <div className="two-factor">
      <p>{t('twoFactorScan')}</p>
      <img className="qr" alt={t('qrName')} src={`data:image/svg+xml;utf8,${encodeURIComponent(begin.data.qr)}`} />
      <p>
        {t('key')} <code>{begin.data.secret}</code>
      </p>
      <Form<{ code: string }>
        className="narrow"
        layout="vertical"
        requiredMark={false}
        onFinish={(values) => confirm.mutate(values)}
      >
        <Refusal of={confirm.error} />
        <Form.Item
          name="code"
          label={t('twoFactorType')}
          rules={[{ required: true, message: u('required') }]}
          {...fieldError(confirm.error, 'code')}
        >
          <Input inputMode="numeric" autoComplete="one-time-code" maxLength={8} />
        </Form.Item>
        <Button type="primary" htmlType="submit" loading={confirm.isPending}>
          {t('twoFactorConfirm')}
        </Button>
      </Form>
    </div>
  );
}
