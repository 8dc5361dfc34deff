import { Form, Input } from 'antd';
import { useState } from 'react';
import { api, ask } from '../../../kernel/client';
import { useTexts } from '../../../kernel/i18n';
import { fieldError } from '../../../kernel/problem';
import { useMay } from '../../../kernel/session';
import { Act } from '../../../ui/Act';
import { texts as ui } from '../../../ui/texts';
import type { Somebody } from './queries';
import { texts } from './texts';

/** Masked; one number at a time is opened for a purpose, and forgotten with the page. */
export function Phone({ plan, of }: { plan: string; of: Somebody }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const may = useMay();
  const [shown, setShown] = useState<string | null>(null);
  if (!of.phone) return <>—</>;
  if (shown) return <a href={`tel:${shown}`}>{shown}</a>;
  return (
    <span className="with-action">
      {of.phone}
      {may('people.reveal') && (
        <Act<{ purpose: string }>
          kind="link"
          label={t('reveal')}
          title={`${t('reveal')} · ${of.name}`}
          text={t('revealText')}
          submit={t('reveal')}
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
            const path = { params: { path: { id: plan, entry: of.id } } };
            setShown(
              (await ask(api.POST('/api/plans/{id}/task-force/entries/{entry}/reveal', { ...path, body: { purpose } }))).phone,
            );
          }}
        />
      )}
    </span>
  );
}
