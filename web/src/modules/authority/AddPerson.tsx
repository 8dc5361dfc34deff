import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { Link } from 'react-router';
import { api, ask, client } from '../../kernel/client';
import type { GrantRequest } from '../../kernel/contract';
import { useTexts } from '../../kernel/i18n';
import { lookingAt } from '../../kernel/place';
import { fieldError, Refusal } from '../../kernel/problem';
import { Page, Section } from '../../ui/Page';
import { OrganisationPicker } from '../../ui/Pickers';
import { Secret } from '../../ui/Secret';
import { texts as ui } from '../../ui/texts';
import { GrantFields } from './GrantFields';
import { texts } from './texts';

interface Values extends GrantRequest {
  name: string;
  account: string;
  belongs: string;
  phone?: string;
}

export function AddPerson() {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const place = lookingAt.use();
  const add = useMutation({
    mutationFn: ({ name, account, belongs, phone, role, place: where, organisation, to }: Values) =>
      ask(
        api.POST('/api/people', {
          body: {
            name,
            account,
            organisation: belongs,
            phone: phone || null,
            roles: [{ role, place: where, organisation: organisation || null, to: to || null }],
          },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['people'] }),
  });
  const [form] = Form.useForm<Values>();
  const belongs = Form.useWatch('belongs', form);
  const above = { to: '/system/people', title: t('people') };
  if (add.data) {
    return (
      <Page title={t('firstPasswordOf', { name: add.variables.name })} above={above}>
        <p>{t('firstPasswordOnce')}</p>
        <Secret name={add.variables.account} value={add.data.firstPassword} print />
        <p className="button-row">
          <Button onClick={() => add.reset()}>{t('anotherPerson')}</Button>
          <Link to={`/system/people/${add.data.id}`}>{t('openPerson')}</Link>
        </p>
      </Page>
    );
  }
  const required = [{ required: true, message: u('required') }];
  return (
    <Page title={t('newPerson')} above={above}>
      <Form<Values>
        form={form}
        className="narrow"
        layout="vertical"
        requiredMark={false}
        scrollToFirstError={{ focus: true }}
        initialValues={{ place: place?.id }}
        onFinish={(values) => add.mutate(values)}
      >
        <Refusal of={add.error} />
        <Form.Item name="name" label={t('name')} rules={required} validateTrigger="onBlur" {...fieldError(add.error, 'name')}>
          <Input maxLength={60} autoFocus />
        </Form.Item>
        <Form.Item
          name="account"
          label={t('account')}
          extra={t('accountHelp')}
          validateTrigger="onBlur"
          rules={[...required, { pattern: /^[\p{L}\p{Nd}][\p{L}\p{Nd}._@-]{1,39}$/u, message: t('accountHelp') }]}
          {...fieldError(add.error, 'account')}
        >
          <Input maxLength={40} autoCapitalize="none" autoComplete="off" />
        </Form.Item>
        <Form.Item name="belongs" label={t('organisation')} rules={required} {...fieldError(add.error, 'organisation')}>
          <OrganisationPicker />
        </Form.Item>
        <Form.Item name="phone" label={t('phone')} extra={t('phoneHelp')} {...fieldError(add.error, 'phone')}>
          <Input inputMode="tel" maxLength={30} autoComplete="off" />
        </Form.Item>
        <Section title={t('grant')}>
          <p className="muted">{t('grantText')}</p>
          <GrantFields error={add.error} place={place} own={{ id: belongs }} />
        </Section>
        <Button type="primary" htmlType="submit" loading={add.isPending}>
          {t('addPerson')}
        </Button>
      </Form>
    </Page>
  );
}
