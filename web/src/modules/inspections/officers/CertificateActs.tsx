import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { api, ask } from '../../../kernel/client';
import { useTexts } from '../../../kernel/i18n';
import { fieldError } from '../../../kernel/problem';
import { today } from '../../../kernel/time';
import { Act } from '../../../ui/Act';
import { texts as ui } from '../../../ui/texts';
import { colleagues } from '../tasks/queries';
import { texts } from '../tasks/texts';
import { type Certificate, renewOfficers } from './queries';

interface Values {
  person: string;
  number: string;
  issuer: string;
  firstDay: string;
  lastDay: string;
}

export function AddCertificate() {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const known = useQuery(colleagues).data ?? [];
  const required = [{ required: true, message: u('required') }];
  return (
    <Act<Values>
      kind="primary"
      label={t('addCertificate')}
      title={t('addCertificate')}
      fields={(error) => (
        <>
          <Form.Item name="person" label={t('person')} rules={required} {...fieldError(error, 'person')}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={known.map((it) => ({ value: it.person, label: it.name }))}
            />
          </Form.Item>
          <Form.Item name="number" label={t('number')} extra={t('numberHelp')} rules={required} {...fieldError(error, 'number')}>
            <Input maxLength={40} autoComplete="off" />
          </Form.Item>
          <Form.Item name="issuer" label={t('issuer')} rules={required} {...fieldError(error, 'issuer')}>
            <Input maxLength={100} />
          </Form.Item>
          <div className="pair">
            <Form.Item name="firstDay" label={t('firstDay')} rules={required} {...fieldError(error, 'firstDay')}>
              <Input type="date" />
            </Form.Item>
            <Form.Item name="lastDay" label={t('lastDay')} rules={required} {...fieldError(error, 'lastDay')}>
              <Input type="date" />
            </Form.Item>
          </div>
        </>
      )}
      act={async (values) => {
        await ask(api.POST('/api/officers/certificates', { body: values }));
        await renewOfficers();
      }}
    />
  );
}

/** Masked until somebody says what for. */
export function RevealNumber({ of, may }: { of: Certificate; may: boolean }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const [shown, setShown] = useState<string | null>(null);
  if (shown || !may) return <>{shown ?? of.number}</>;
  return (
    <>
      {of.number}{' '}
      <Act<{ purpose: string }>
        kind="link"
        small
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
          const path = { id: of.id };
          const told = await ask(api.POST('/api/officers/certificates/{id}/reveal', { params: { path }, body: { purpose } }));
          setShown(told.number);
        }}
      />
    </>
  );
}

export function RevokeCertificate({ of }: { of: Certificate }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const required = [{ required: true, message: u('required') }];
  if (of.standing === 'revoked' || of.standing === 'expired') return null;
  return (
    <Act<{ on: string; because: string }>
      small
      label={t('revoke')}
      title={t('revoke')}
      initial={{ on: today() }}
      fields={(error) => (
        <>
          <Form.Item name="on" label={t('revokeOn')} rules={required} {...fieldError(error, 'on')}>
            <Input type="date" />
          </Form.Item>
          <Form.Item name="because" label={t('reason')} rules={required} {...fieldError(error, 'because')}>
            <Input maxLength={200} />
          </Form.Item>
        </>
      )}
      act={async ({ on, because }) => {
        const path = { id: of.id };
        await ask(
          api.POST('/api/officers/certificates/{id}/revoke', { params: { path }, body: { on, because, version: of.version } }),
        );
        await renewOfficers();
      }}
    />
  );
}
