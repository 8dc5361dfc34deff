import { Form, Input } from 'antd';
import { api, ask } from '../../kernel/client';
import type { Subject } from '../../kernel/contract';
import { useTexts } from '../../kernel/i18n';
import { fieldError } from '../../kernel/problem';
import { today } from '../../kernel/time';
import { Act } from '../../ui/Act';
import { texts as ui } from '../../ui/texts';
import { renew } from './queries';
import { texts } from './texts';

const actions = { open: 'reopen', suspended: 'suspend', closed: 'close' } as const;

/** What a subject may become from what it is. */
export function SetStatus({ of }: { of: Subject }) {
  return (['open', 'suspended', 'closed'] as const)
    .filter((status) => status !== of.status)
    .map((status) => <Become key={status} of={of} status={status} />);
}

function Become({ of, status }: { of: Subject; status: keyof typeof actions }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const required = [{ required: true, message: u('required') }];
  return (
    <Act<{ on: string; reason?: string }>
      label={t(actions[status])}
      title={t(actions[status])}
      initial={{ on: today() }}
      fields={(error) => (
        <>
          <Form.Item name="on" label={t('on')} rules={required} {...fieldError(error, 'on')}>
            <Input type="date" max={today()} />
          </Form.Item>
          <Form.Item name="reason" label={t('reason')} rules={status === 'open' ? [] : required} {...fieldError(error, 'reason')}>
            <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} />
          </Form.Item>
        </>
      )}
      act={async ({ on, reason }) => {
        const body = { status, on, reason: reason || null, version: of.version };
        await ask(api.POST('/api/subjects/{id}/status', { params: { path: { id: of.id } }, body }));
        await renew();
      }}
    />
  );
}
