import { Form, Input } from 'antd';
import { api, ask } from '../../kernel/client';
import type { Subject } from '../../kernel/contract';
import { useTexts } from '../../kernel/i18n';
import { fieldError } from '../../kernel/problem';
import { useMay } from '../../kernel/session';
import { Act } from '../../ui/Act';
import { renew } from './queries';
import { texts } from './texts';

/** Whom to call, put right; for those who may not change anything else as well. */
export function CorrectContact({ of }: { of: Subject }) {
  const t = useTexts(texts);
  const may = useMay();
  if (!may('registry.details') || of.status === 'closed') return null;
  const kept = (value: string | null) => (value ? t('contactKept', { now: value }) : undefined);
  return (
    <Act<{ contact?: string; phone?: string }>
      kind="link"
      small
      label={t('correctContact')}
      title={t('correctContact')}
      submit={t('save')}
      fields={(error) => (
        <>
          <Form.Item name="contact" label={t('contactName')} extra={kept(of.contact)} {...fieldError(error, 'contact')}>
            <Input maxLength={60} autoComplete="off" />
          </Form.Item>
          <Form.Item name="phone" label={t('phone')} extra={kept(of.phone)} {...fieldError(error, 'phone')}>
            <Input maxLength={40} inputMode="tel" autoComplete="off" />
          </Form.Item>
        </>
      )}
      act={async ({ contact, phone }) => {
        const body = { contact: contact || null, phone: phone || null, version: of.version };
        await ask(api.PUT('/api/subjects/{id}/contact', { params: { path: { id: of.id } }, body }));
        await renew();
      }}
    />
  );
}
