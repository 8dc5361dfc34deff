import { Form, Input } from 'antd';
import { Link } from 'react-router';
import { api, ask } from '../../kernel/client';
import { useTexts, useWords } from '../../kernel/i18n';
import { lookingAt } from '../../kernel/place';
import { fieldError } from '../../kernel/problem';
import { useMay } from '../../kernel/session';
import { today } from '../../kernel/time';
import { Act } from '../../ui/Act';
import { ChoiceFilter, FilterBar } from '../../ui/FilterBar';
import { useFilters } from '../../ui/filters';
import { List } from '../../ui/List';
import { GradeMark, State } from '../../ui/Marks';
import { Empty, Page } from '../../ui/Page';
import { ScopeNote } from '../../ui/PlaceSwitch';
import { HazardTabs } from './Marks';
import { hazards, type Order, renew } from './queries';
import { texts } from './texts';
import './hazards.css';

/** 督办单: drafted by the platform, issued or dropped by a person. */
export function OrderList() {
  const t = useTexts(texts);
  const words = useWords();
  const may = useMay();
  const place = lookingAt.use()?.id;
  const [{ state }, set] = useFilters('state');
  return (
    <Page wide title={t('orders')} above={{ to: '/hazards', title: t('hazards') }} note={<ScopeNote />}>
      <HazardTabs />
      <FilterBar>
        <ChoiceFilter
          name={t('state')}
          value={state}
          options={(['draft', 'issued', 'dropped'] as const).map((it) => ({ value: it, label: t(it) }))}
          onChange={(value) => set('state', value)}
        />
      </FilterBar>
      <List
        name={t('orders')}
        queryKey={['hazards', 'orders', { state, place }]}
        load={hazards.orders({ state, place })}
        to={(row) => `/hazards/${row.hazard}`}
        columns={[
          { key: 'what', title: t('what'), of: (row) => words(row.what) },
          { key: 'subject', title: t('subject'), of: (row) => row.subjectName || '—' },
          { key: 'grade', title: t('grade'), of: (row) => <GradeMark grade={row.grade} />, short: true },
          { key: 'why', title: t('orderWhy'), of: (row) => t(row.why === 'overdue' ? 'whyOverdue' : 'whyReferral') },
          { key: 'due', title: t('due'), of: (row) => row.due, short: true },
          { key: 'toward', title: t('toward'), of: (row) => row.toward?.name ?? t('headOfSubject') },
          {
            key: 'state',
            title: t('state'),
            of: (row) => <State is={row.state === 'draft' ? 'open' : 'quiet'}>{t(row.state)}</State>,
            short: true,
          },
          { key: 'answer', title: t('answerBy'), of: (row) => row.answerBy ?? '—', short: true },
          {
            key: 'act',
            title: t('step'),
            of: (row) => (may('hazards.supervise') && row.state === 'draft' ? <Decide of={row} /> : (row.text ?? '—')),
          },
        ]}
        empty={<Empty title={t('noOrders')} text={t('noOrdersText')} />}
      />
    </Page>
  );
}

function Decide({ of }: { of: Order }) {
  const t = useTexts(texts);
  const required = [{ required: true, message: t('required') }];
  return (
    <span className="hazard-decide">
      <Act<{ text: string; answerBy: string }>
        small
        label={t('issue')}
        title={t('issue')}
        text={<Link to={`/hazards/${of.hazard}`}>{of.number}</Link>}
        fields={(error) => (
          <>
            <Form.Item name="text" label={t('demand')} rules={required} {...fieldError(error, 'text')}>
              <Input.TextArea maxLength={2000} autoSize={{ minRows: 3 }} />
            </Form.Item>
            <Form.Item name="answerBy" label={t('answerBy')} rules={required} {...fieldError(error, 'due')}>
              <Input type="date" min={today()} />
            </Form.Item>
          </>
        )}
        act={async (values) => {
          await ask(
            api.POST('/api/supervision-orders/{id}/issue', {
              params: { path: { id: of.id } },
              body: { ...values, version: of.version },
            }),
          );
          await renew();
        }}
      />
      <Act<{ text: string }>
        small
        kind="text"
        label={t('drop')}
        title={t('drop')}
        fields={(error) => (
          <Form.Item name="text" label={t('because')} rules={required} {...fieldError(error, 'text')}>
            <Input.TextArea maxLength={2000} autoSize={{ minRows: 2 }} />
          </Form.Item>
        )}
        act={async ({ text }) => {
          await ask(
            api.POST('/api/supervision-orders/{id}/drop', {
              params: { path: { id: of.id } },
              body: { text, answerBy: null, version: of.version },
            }),
          );
          await renew();
        }}
      />
    </span>
  );
}
