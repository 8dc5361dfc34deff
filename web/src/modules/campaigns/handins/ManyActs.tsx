import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Input } from 'antd';
import { api, ask } from '../../../kernel/client';
import { useTexts } from '../../../kernel/i18n';
import { fieldError, Refusal } from '../../../kernel/problem';
import { useMay } from '../../../kernel/session';
import { Act } from '../../../ui/Act';
import { texts as ui } from '../../../ui/texts';
import { change, type Filters, handIns, type Many } from './queries';
import { texts } from './texts';

const selection = ({ requirement, period, state }: Filters) => ({
  requirement: requirement ?? null,
  period: period ?? null,
  handIns: null,
  organisations: null,
  overdueOnly: state === 'overdue',
  until: null,
});

function Preview({ of, load }: { of: readonly unknown[]; load: () => Promise<Many> }) {
  const t = useTexts(texts);
  const found = useQuery({ queryKey: handIns.key('preview', ...of), queryFn: load, gcTime: 0 });
  if (found.isError) return <Refusal of={found.error} />;
  if (!found.data) return <p className="muted">{t('previewing')}</p>;
  const { handIns: count, organisations, left, items } = found.data;
  return (
    <>
      <p>{t('preview', { count, organisations, left })}</p>
      <ul className="hand-in-preview">
        {items.slice(0, 8).map((row) => (
          <li key={row.id}>
            {row.organisationName} · {row.what} · {row.due}
          </li>
        ))}
        {count > 8 && <li>…</li>}
      </ul>
    </>
  );
}

/** What can be done to all that the board is narrowed to; each says first whom it would touch. */
export function ManyActs({ plan, filters, mayManage }: { plan: string; filters: Filters; mayManage: boolean }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const may = useMay();
  if (!may('hand-ins.manage')) return null;
  const path = { path: { id: plan } };
  const of = selection(filters);
  const exempt = (preview: boolean, reason?: string, forGood = false) =>
    ask(api.POST('/api/plans/{id}/hand-ins/exempt', { params: path, body: { of, preview, reason: reason ?? null, forGood } }));
  const remind = (preview: boolean) => ask(api.POST('/api/plans/{id}/hand-ins/remind', { params: path, body: { of, preview } }));
  return (
    <>
      <Act
        label={t('remindMany')}
        title={t('remindManyTitle')}
        text={<Preview of={['remind', plan, of]} load={() => remind(true)} />}
        act={() => change(remind(false))}
      />
      {mayManage && (
        <>
          <Act<{ reason: string; forGood?: boolean }>
            label={t('exemptMany')}
            title={t('exemptManyTitle')}
            text={<Preview of={['exempt', plan, of]} load={() => exempt(true)} />}
            fields={(error) => (
              <>
                <Form.Item
                  name="reason"
                  label={t('reason')}
                  rules={[{ required: true, message: u('required') }]}
                  {...fieldError(error, 'reason')}
                >
                  <Input.TextArea maxLength={1000} rows={3} />
                </Form.Item>
                <Form.Item name="forGood" valuePropName="checked">
                  <Checkbox>{t('forGood')}</Checkbox>
                </Form.Item>
              </>
            )}
            act={({ reason, forGood }) => change(exempt(false, reason, forGood))}
          />
          <Act
            label={t('year')}
            title={t('yearTitle')}
            text={t('yearText')}
            act={() => change(ask(api.POST('/api/plans/{id}/hand-ins/year', { params: path })))}
          />
        </>
      )}
    </>
  );
}
