import { useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { api, ask, client } from '../../kernel/client';
import type { GrantRequest, Person } from '../../kernel/contract';
import { useTexts } from '../../kernel/i18n';
import { fieldError, Refusal } from '../../kernel/problem';
import { useMay } from '../../kernel/session';
import { moment } from '../../kernel/time';
import { Act } from '../../ui/Act';
import { TimeText } from '../../ui/Marks';
import { Facts, Page, Section, Skeleton } from '../../ui/Page';
import { OrganisationPicker } from '../../ui/Pickers';
import { Secret } from '../../ui/Secret';
import { texts as ui } from '../../ui/texts';
import { GrantFields } from './GrantFields';
import { GrantTable } from './GrantTable';
import { PersonState } from './PersonState';
import { people } from './queries';
import { texts } from './texts';

const renew = () => client.invalidateQueries({ queryKey: ['people'] });

export function PersonPage() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const may = useMay();
  const found = useQuery(people.one(id));
  const [secret, setSecret] = useState<string | null>(null);
  const above = { to: '/system/people', title: t('people') };
  if (!found.data) {
    return (
      <Page title={t('people')} above={above}>
        {found.isError ? <Refusal of={found.error} onRetry={() => void found.refetch()} /> : <Skeleton />}
      </Page>
    );
  }
  const it = found.data;
  const path = { params: { path: { id } } };
  const manage = may('people.manage');
  const give = may('people.grant');
  return (
    <Page title={it.name} above={above} actions={manage && <Actions person={it} onSecret={setSecret} />}>
      {secret && (
        <div className="told">
          <p>{t('firstPasswordOnce')}</p>
          <Secret name={it.account} value={secret} print />
        </div>
      )}
      <Facts
        of={[
          [t('account'), it.account],
          [t('state'), <PersonState key="state" of={it.state} />],
          [
            t('organisation'),
            it.organisation && <Link to={`/system/organisations/${it.organisation.id}`}>{it.organisation.name}</Link>,
          ],
          [t('phone'), it.phone && <Phone key="phone" person={it} />],
          [t('twoFactor'), t(it.twoFactor ? 'yes' : 'no')],
          ...(it.lockedUntil ? [[t('lockedUntil'), moment(it.lockedUntil)] as const] : []),
          [t('lastSignIn'), it.lastSignIn ? <TimeText key="last" at={it.lastSignIn} /> : t('never')],
        ]}
      />
      <Section
        title={t('grants')}
        actions={
          give && (
            <Act<GrantRequest>
              label={t('grant')}
              title={t('grant')}
              text={t('grantText')}
              fields={(error) => <GrantFields error={error} place={it.place} own={it.organisation} />}
              act={async (body) => {
                await ask(
                  api.POST('/api/people/{id}/grants', {
                    ...path,
                    body: { ...body, organisation: body.organisation || null, to: body.to || null },
                  }),
                );
                await renew();
              }}
            />
          )
        }
      >
        <GrantTable
          grants={it.grants}
          action={
            give
              ? (grant) => (
                  <Act
                    kind="link"
                    label={t('revoke')}
                    title={t('revoke')}
                    text={t('revokeText')}
                    act={async () => {
                      await ask(api.DELETE('/api/people/{id}/grants/{grant}', { params: { path: { id, grant: grant.id } } }));
                      await renew();
                    }}
                  />
                )
              : undefined
          }
        />
      </Section>
    </Page>
  );
}

function Actions({ person, onSecret }: { person: Person; onSecret: (secret: string) => void }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const path = { params: { path: { id: person.id } } };
  const act = (call: () => Promise<unknown>) => async () => {
    await call();
    await renew();
  };
  return (
    <>
      {person.state === 'disabled' ? (
        <Act
          label={t('enable')}
          title={t('enable')}
          text={t('enableText')}
          act={act(() => ask(api.POST('/api/people/{id}/enable', path)))}
        />
      ) : (
        <Act
          label={t('disable')}
          title={t('disable')}
          text={t('disableText')}
          act={act(() => ask(api.POST('/api/people/{id}/disable', path)))}
        />
      )}
      <Act
        label={t('resetTwoFactor')}
        title={t('resetTwoFactor')}
        text={t('resetTwoFactorText')}
        act={act(() => ask(api.POST('/api/people/{id}/reset-two-factor', path)))}
      />
      <Act
        label={t('resetPassword')}
        title={t('resetPassword')}
        text={t('resetPasswordText')}
        act={act(async () => onSecret((await ask(api.POST('/api/people/{id}/reset-password', path))).firstPassword))}
      />
      <Act<{ name: string; account: string; organisation: string; phone?: string }>
        kind="primary"
        label={t('edit')}
        title={t('edit')}
        submit={t('save')}
        initial={{ name: person.name, account: person.account, organisation: person.organisation?.id }}
        fields={(error) => (
          <>
            <Form.Item
              name="name"
              label={t('name')}
              rules={[{ required: true, message: u('required') }]}
              {...fieldError(error, 'name')}
            >
              <Input maxLength={100} />
            </Form.Item>
            <Form.Item
              name="account"
              label={t('account')}
              rules={[{ required: true, message: u('required') }]}
              {...fieldError(error, 'account')}
            >
              <Input maxLength={40} autoCapitalize="none" autoComplete="off" />
            </Form.Item>
            <Form.Item name="organisation" label={t('organisation')} {...fieldError(error, 'organisation')}>
              <OrganisationPicker known={person.organisation ? [person.organisation] : []} />
            </Form.Item>
            <Form.Item name="phone" label={t('phone')} extra={t('phoneKeep')} {...fieldError(error, 'phone')}>
              <Input inputMode="tel" maxLength={30} autoComplete="off" placeholder={person.phone ?? undefined} />
            </Form.Item>
          </>
        )}
        act={async ({ phone, ...values }) => {
          // An untouched number stays as it is: the page never had the whole of it.
          const body = { ...values, ...(phone ? { phone } : {}), version: person.version };
          await ask(api.PUT('/api/people/{id}', { ...path, body }));
          await renew();
        }}
      />
    </>
  );
}

function Phone({ person }: { person: Person }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const may = useMay();
  const [shown, setShown] = useState<string | null>(null);
  if (shown) return <>{shown}</>;
  return (
    <span className="with-action">
      {person.phone}
      {may('people.reveal') && (
        <Act<{ purpose: string }>
          kind="link"
          label={t('reveal')}
          title={t('reveal')}
          text={t('revealText')}
          fields={(error) => (
            <Form.Item
              name="purpose"
              label={t('purpose')}
              rules={[{ required: true, message: u('required') }]}
              {...fieldError(error, 'purpose')}
            >
              <Input maxLength={200} />
            </Form.Item>
          )}
          act={async ({ purpose }) => {
            const call = api.POST('/api/people/{id}/reveal', {
              params: { path: { id: person.id } },
              body: { field: 'phone', purpose },
            });
            setShown((await ask(call)).value);
          }}
        />
      )}
    </span>
  );
}
