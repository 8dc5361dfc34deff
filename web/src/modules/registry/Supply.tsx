import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { api, ask } from '../../kernel/client';
import type { Subject, SubjectSupply } from '../../kernel/contract';
import { useTexts } from '../../kernel/i18n';
import { fieldError, Refusal } from '../../kernel/problem';
import { useMay } from '../../kernel/session';
import { Act } from '../../ui/Act';
import { Facts, Section, Skeleton } from '../../ui/Page';
import { renew, subjects } from './queries';
import { texts } from './texts';

const parts = ['building', 'unit', 'room', 'userNumber', 'contractNumber', 'meterNumber'] as const;
type Values = Partial<Record<(typeof parts)[number] | 'contractOn' | 'citizenNumber', string>> & { supply?: 'piped' | 'bottled' };

/** How a user is supplied: where exactly, by which contract and meter. */
export function Supply({ of }: { of: Subject }) {
  const t = useTexts(texts);
  const may = useMay();
  const found = useQuery(subjects.supply(of.id));
  const now = found.data;
  return (
    <Section
      title={t('supplyTitle')}
      actions={now && may('registry.edit') && of.status !== 'closed' && <Write of={of} now={now} />}
    >
      {found.isPending && <Skeleton rows={2} />}
      <Refusal of={found.error} onRetry={() => void found.refetch()} />
      {now && (
        <Facts
          of={[
            [t('building'), [now.building, now.unit, now.room].filter(Boolean).join(' · ')],
            [t('userNumber'), now.userNumber],
            [t('supply'), now.supply && t(now.supply)],
            [t('contractNumber'), [now.contractNumber, now.contractOn].filter(Boolean).join(' · ')],
            [t('meterNumber'), now.meterNumber],
            [t('citizenNumber'), now.citizenNumber],
          ]}
        />
      )}
    </Section>
  );
}

function Write({ of, now }: { of: Subject; now: SubjectSupply }) {
  const t = useTexts(texts);
  return (
    <Act<Values>
      label={t('edit')}
      title={t('editSupply')}
      submit={t('save')}
      initial={{
        ...Object.fromEntries(parts.map((it) => [it, now[it] ?? undefined])),
        supply: now.supply ?? undefined,
        contractOn: now.contractOn ?? undefined,
      }}
      fields={(error) => (
        <>
          {parts.map((it) => (
            <Form.Item key={it} name={it} label={t(it)} {...fieldError(error, it)}>
              <Input maxLength={60} />
            </Form.Item>
          ))}
          <Form.Item name="supply" label={t('supply')} {...fieldError(error, 'supply')}>
            <Select
              allowClear
              options={[
                { value: 'piped', label: t('piped') },
                { value: 'bottled', label: t('bottled') },
              ]}
            />
          </Form.Item>
          <Form.Item name="contractOn" label={t('contractOn')} {...fieldError(error, 'contractOn')}>
            <Input type="date" />
          </Form.Item>
          <Form.Item
            name="citizenNumber"
            label={t('citizenNumber')}
            extra={now.citizenNumber ? t('contactKept', { now: now.citizenNumber }) : undefined}
            {...fieldError(error, 'citizenNumber')}
          >
            <Input maxLength={40} autoComplete="off" />
          </Form.Item>
        </>
      )}
      act={async (values) => {
        const body = {
          building: values.building || null,
          unit: values.unit || null,
          room: values.room || null,
          userNumber: values.userNumber || null,
          contractNumber: values.contractNumber || null,
          meterNumber: values.meterNumber || null,
          supply: values.supply ?? null,
          contractOn: values.contractOn || null,
          citizenNumber: values.citizenNumber || null,
          version: now.version,
        };
        await ask(api.PUT('/api/subjects/{id}/supply', { params: { path: { id: of.id } }, body }));
        await renew();
      }}
    />
  );
}
