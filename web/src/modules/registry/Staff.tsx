import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { api, ask } from '../../kernel/client';
import type { StaffMember, StaffRole, Subject } from '../../kernel/contract';
import { useTexts } from '../../kernel/i18n';
import { fieldError, Refusal } from '../../kernel/problem';
import { useMay } from '../../kernel/session';
import { today } from '../../kernel/time';
import { Act } from '../../ui/Act';
import { State } from '../../ui/Marks';
import { Section, Skeleton } from '../../ui/Page';
import { texts as ui } from '../../ui/texts';
import { renew, subjects } from './queries';
import { texts } from './texts';

const roles = ['head', 'safety', 'operator', 'filler', 'deliverer', 'checker', 'other'] as const;

interface Values {
  role: StaffRole;
  name?: string;
  phone?: string;
  citizenNumber?: string;
  since?: string;
}

/** Who works at a subject: masked, shown one at a time for a purpose that is kept. */
export function Staff({ of }: { of: Subject }) {
  const t = useTexts(texts);
  const may = useMay();
  const found = useQuery(subjects.staff(of.id));
  const changes = may('registry.details') && of.status !== 'closed';
  return (
    <Section title={t('staff')} actions={changes && <Write of={of} now={null} />}>
      {found.isPending && <Skeleton rows={3} />}
      <Refusal of={found.error} onRetry={() => void found.refetch()} />
      {found.data?.length === 0 && <p className="muted">{t('noStaff')}</p>}
      {found.data && found.data.length > 0 && (
        <table className="list" aria-label={t('staff')}>
          <thead>
            <tr>
              <th scope="col">{t('personName')}</th>
              <th scope="col">{t('staffRole')}</th>
              <th scope="col">{t('phone')}</th>
              <th scope="col">{t('citizenNumber')}</th>
              <th scope="col">{t('since_')}</th>
              <th scope="col">{t('change')}</th>
            </tr>
          </thead>
          <tbody>
            {found.data.map((row) => (
              <Row key={row.id} of={of} row={row} changes={changes} />
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function Row({ of, row, changes }: { of: Subject; row: StaffMember; changes: boolean }) {
  const t = useTexts(texts);
  const may = useMay();
  const [shown, setShown] = useState<{ name: string; phone: string | null; citizenNumber: string | null } | null>(null);
  const told = shown ?? row;
  return (
    <tr>
      <td data-name={t('personName')}>{told.name}</td>
      <td data-name={t('staffRole')}>
        {t(row.role)}
        {row.byItself && <span className="muted"> · {t('byItself')}</span>}
      </td>
      <td data-name={t('phone')}>{told.phone ?? '—'}</td>
      <td data-name={t('citizenNumber')}>{told.citizenNumber ?? '—'}</td>
      <td data-name={t('since_')} className="short">
        {row.leftOn ? <State is="quiet">{t('leftOn', { on: row.leftOn })}</State> : (row.since ?? '—')}
      </td>
      <td data-name={t('change')} className="short">
        {may('people.reveal') && !shown && (
          <Act<{ purpose: string }>
            kind="link"
            label={t('revealStaff')}
            title={t('revealStaff')}
            text={t('revealText')}
            fields={(error) => (
              <Form.Item name="purpose" label={t('purpose')} {...fieldError(error, 'purpose')}>
                <Input maxLength={200} autoFocus />
              </Form.Item>
            )}
            act={async ({ purpose }) => {
              const path = { id: row.id };
              setShown(await ask(api.POST('/api/staff/{id}/reveal', { params: { path }, body: { purpose: purpose ?? '' } })));
            }}
          />
        )}
        {changes && !row.leftOn && (
          <>
            <Write of={of} now={row} />
            <Act<{ on: string }>
              kind="link"
              label={t('leave')}
              title={t('leave')}
              initial={{ on: today() }}
              fields={(error) => (
                <Form.Item name="on" label={t('on')} {...fieldError(error, 'on')}>
                  <Input type="date" max={today()} />
                </Form.Item>
              )}
              act={async ({ on }) => {
                await ask(
                  api.POST('/api/staff/{id}/leave', { params: { path: { id: row.id } }, body: { on, version: row.version } }),
                );
                await renew();
              }}
            />
          </>
        )}
      </td>
    </tr>
  );
}

function Write({ of, now }: { of: Subject; now: StaffMember | null }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const required = [{ required: true, message: u('required') }];
  const kept = (value: string | null | undefined) => (value ? t('contactKept', { now: value }) : undefined);
  return (
    <Act<Values>
      kind={now ? 'link' : 'default'}
      label={t(now ? 'edit' : 'addStaff')}
      title={t(now ? 'editStaff' : 'addStaff')}
      submit={t('save')}
      initial={now ? { role: now.role, since: now.since ?? undefined } : {}}
      fields={(error) => (
        <>
          <Form.Item
            name="name"
            label={t('personName')}
            rules={now ? [] : required}
            extra={kept(now?.name)}
            {...fieldError(error, 'name')}
          >
            <Input maxLength={60} autoComplete="off" />
          </Form.Item>
          <Form.Item name="role" label={t('staffRole')} rules={required} {...fieldError(error, 'role')}>
            <Select options={roles.map((it) => ({ value: it, label: t(it) }))} />
          </Form.Item>
          <Form.Item name="phone" label={t('phone')} extra={kept(now?.phone)} {...fieldError(error, 'phone')}>
            <Input maxLength={40} inputMode="tel" autoComplete="off" />
          </Form.Item>
          <Form.Item
            name="citizenNumber"
            label={t('citizenNumber')}
            extra={kept(now?.citizenNumber)}
            {...fieldError(error, 'citizenNumber')}
          >
            <Input maxLength={40} autoComplete="off" />
          </Form.Item>
          <Form.Item name="since" label={t('since_')} {...fieldError(error, 'since')}>
            <Input type="date" max={today()} />
          </Form.Item>
        </>
      )}
      act={async (values) => {
        const body = {
          role: values.role,
          // Left empty, what is sealed stays as it is.
          name: values.name || null,
          phone: values.phone || null,
          citizenNumber: values.citizenNumber || null,
          since: values.since || null,
          version: now?.version ?? 0,
        };
        if (now) await ask(api.PUT('/api/staff/{id}', { params: { path: { id: now.id } }, body }));
        else await ask(api.POST('/api/subjects/{id}/staff', { params: { path: { id: of.id } }, body }));
        await renew();
      }}
    />
  );
}
