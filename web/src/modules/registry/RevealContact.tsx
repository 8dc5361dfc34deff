import { Form, Input } from 'antd';
import { useState } from 'react';
import { api, ask } from '../../kernel/client';
import type { Subject } from '../../kernel/contract';
import { useTexts } from '../../kernel/i18n';
import { fieldError } from '../../kernel/problem';
import { useMay } from '../../kernel/session';
import { Act } from '../../ui/Act';
import { texts as ui } from '../../ui/texts';
import { texts } from './texts';

/** Whom to call: masked, and open once to who says what for. */
export function RevealContact({ of }: { of: Subject }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const may = useMay();
  const [open, setOpen] = useState<{ contact: string | null; phone: string | null; citizenNumber: string | null } | null>(null);
  const { contact, phone } = open ?? of;
  if (!of.contact && !of.phone) return <>—</>;
  return (
    <>
      {[contact, phone, open?.citizenNumber].filter(Boolean).join(' · ')}{' '}
      {may('people.reveal') && !open && (
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
              <Input maxLength={200} autoFocus />
            </Form.Item>
          )}
          act={async (body) => {
            setOpen(await ask(api.POST('/api/subjects/{id}/reveal', { params: { path: { id: of.id } }, body })));
          }}
        />
      )}
    </>
  );
}
