import { useQuery } from '@tanstack/react-query';
import { Form, Input, InputNumber, Select } from 'antd';
import { api, ask } from '../../kernel/client';
import type { Facility, Subject } from '../../kernel/contract';
import { useTexts, useWords } from '../../kernel/i18n';
import { fieldError, Refusal } from '../../kernel/problem';
import { useMay } from '../../kernel/session';
import { today } from '../../kernel/time';
import { Act } from '../../ui/Act';
import { State } from '../../ui/Marks';
import { Section, Skeleton } from '../../ui/Page';
import { texts as ui } from '../../ui/texts';
import { renew, subjects } from './queries';
import { texts } from './texts';

interface Values {
  kind: string;
  model?: string;
  number?: string;
  count: number;
  spot?: string;
  madeOn?: string;
  expiresOn?: string;
}

/** What stands at a subject, what is past its day first. */
export function Facilities({ of }: { of: Subject }) {
  const t = useTexts(texts);
  const may = useMay();
  const found = useQuery(subjects.facilities(of.id));
  const changes = may('registry.details') && of.status !== 'closed';
  return (
    <Section title={t('facilities')} actions={changes && <Write of={of} now={null} />}>
      {found.isPending && <Skeleton rows={3} />}
      <Refusal of={found.error} onRetry={() => void found.refetch()} />
      {found.data?.length === 0 && <p className="muted">{t('noFacilities')}</p>}
      {found.data && found.data.length > 0 && (
        <table className="list" aria-label={t('facilities')}>
          <thead>
            <tr>
              <th scope="col">{t('facilityKind')}</th>
              <th scope="col">{t('facilityModel')}</th>
              <th scope="col" className="figure">
                {t('facilityCount')}
              </th>
              <th scope="col">{t('facilitySpot')}</th>
              <th scope="col">{t('dueOn')}</th>
              {changes && <th scope="col">{t('change')}</th>}
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

function Row({ of, row, changes }: { of: Subject; row: Facility; changes: boolean }) {
  const t = useTexts(texts);
  const words = useWords();
  return (
    <tr>
      <td data-name={t('facilityKind')}>{words(row.kind)}</td>
      <td data-name={t('facilityModel')}>
        {[row.model, row.number].filter(Boolean).join(' · ') || '—'}
        {row.byItself && <span className="muted"> · {t('byItself')}</span>}
      </td>
      <td data-name={t('facilityCount')} className="figure">
        {row.count}
      </td>
      <td data-name={t('facilitySpot')}>{row.spot || '—'}</td>
      <td data-name={t('dueOn')} className="short">
        {row.removedOn ? (
          <State is="quiet">{t('removedOn', { on: row.removedOn })}</State>
        ) : (
          <>
            {row.dueOn ?? '—'} {row.dueByLife && <span className="muted">{t('byLife', { count: row.kind.lifeYears ?? 0 })}</span>}{' '}
            {row.overdue && <State is="open">{t('overdue')}</State>}
          </>
        )}
      </td>
      {changes && (
        <td data-name={t('change')} className="short">
          {!row.removedOn && (
            <>
              <Write of={of} now={row} />
              <Act<{ on: string }>
                kind="link"
                label={t('removeFacility')}
                title={t('removeFacility')}
                initial={{ on: today() }}
                fields={(error) => (
                  <Form.Item name="on" label={t('on')} {...fieldError(error, 'on')}>
                    <Input type="date" max={today()} />
                  </Form.Item>
                )}
                act={async ({ on }) => {
                  await ask(
                    api.POST('/api/facilities/{id}/remove', {
                      params: { path: { id: row.id } },
                      body: { on, version: row.version },
                    }),
                  );
                  await renew();
                }}
              />
            </>
          )}
        </td>
      )}
    </tr>
  );
}

function Write({ of, now }: { of: Subject; now: Facility | null }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const words = useWords();
  const kinds = useQuery(subjects.facilityKinds).data ?? [];
  const required = [{ required: true, message: u('required') }];
  return (
    <Act<Values>
      kind={now ? 'link' : 'default'}
      label={t(now ? 'edit' : 'addFacility')}
      title={t(now ? 'editFacility' : 'addFacility')}
      submit={t('save')}
      initial={
        now
          ? {
              kind: now.kind.code,
              model: now.model,
              number: now.number,
              count: now.count,
              spot: now.spot,
              madeOn: now.madeOn ?? undefined,
              expiresOn: now.expiresOn ?? undefined,
            }
          : { count: 1 }
      }
      fields={(error) => (
        <>
          <Form.Item name="kind" label={t('facilityKind')} rules={required} {...fieldError(error, 'kind')}>
            <Select disabled={now !== null} options={kinds.map((it) => ({ value: it.code, label: words(it) }))} />
          </Form.Item>
          <Form.Item name="model" label={t('facilityModel')} {...fieldError(error, 'model')}>
            <Input maxLength={120} />
          </Form.Item>
          <Form.Item name="number" label={t('facilityNumber')} {...fieldError(error, 'number')}>
            <Input maxLength={60} />
          </Form.Item>
          <Form.Item name="count" label={t('facilityCount')} rules={required} {...fieldError(error, 'count')}>
            <InputNumber min={1} max={100_000} precision={0} />
          </Form.Item>
          <Form.Item name="spot" label={t('facilitySpot')} {...fieldError(error, 'spot')}>
            <Input maxLength={120} />
          </Form.Item>
          <Form.Item name="madeOn" label={t('madeOn')} {...fieldError(error, 'madeOn')}>
            <Input type="date" max={today()} />
          </Form.Item>
          <Form.Item name="expiresOn" label={t('expiresOn')} extra={t('expiresHelp')} {...fieldError(error, 'expiresOn')}>
            <Input type="date" />
          </Form.Item>
        </>
      )}
      act={async (values) => {
        const body = {
          kind: values.kind,
          count: values.count,
          model: values.model || null,
          number: values.number || null,
          spot: values.spot || null,
          madeOn: values.madeOn || null,
          expiresOn: values.expiresOn || null,
          version: now?.version ?? 0,
        };
        if (now) await ask(api.PUT('/api/facilities/{id}', { params: { path: { id: now.id } }, body }));
        else await ask(api.POST('/api/subjects/{id}/facilities', { params: { path: { id: of.id } }, body }));
        await renew();
      }}
    />
  );
}
