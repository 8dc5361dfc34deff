import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Modal, Select } from 'antd';
import { useState } from 'react';
import { api, ask } from '../../../kernel/client';
import { useTexts } from '../../../kernel/i18n';
import { Refusal } from '../../../kernel/problem';
import { Skeleton } from '../../../ui/Page';
import { OrganisationPicker, PlacePicker } from '../../../ui/Pickers';
import { texts as ui } from '../../../ui/texts';
import { allShares, figure, renew, type Share, type Target, thousandths } from './queries';
import { texts } from './texts';

interface Line {
  to: 'organisation' | 'place';
  organisation?: string | undefined;
  place?: string | undefined;
  value?: string;
}

/** All shares in one form, because they are one decision; the sum is told while one types. */
export function SplitAct({ plan, of }: { plan: string; of: Target }) {
  const t = useTexts(texts);
  const [open, setOpen] = useState(false);
  return (
    <p className="button-row">
      <Button onClick={() => setOpen(true)}>{t(of.shares ? 'editShares' : 'split')}</Button>
      {open && <Split plan={plan} of={of} onClose={() => setOpen(false)} />}
    </p>
  );
}

function Split({ plan, of, onClose }: { plan: string; of: Target; onClose: () => void }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const [form] = Form.useForm<{ lines: Line[] }>();
  const there = useQuery({ queryKey: ['targets', plan, of.id, 'all-shares'], queryFn: () => allShares(plan, of.id), gcTime: 0 });
  const saving = useMutation({
    mutationFn: async ({ lines }: { lines: Line[] }) => {
      const shares = lines.map((line) => ({
        organisation: line.to === 'organisation' ? (line.organisation ?? null) : null,
        place: line.to === 'place' ? (line.place ?? null) : null,
        value: line.value ?? '',
      }));
      const path = { params: { path: { id: plan, target: of.id } } };
      await ask(api.PUT('/api/plans/{id}/targets/{target}/shares', { ...path, body: { version: of.version, shares } }));
      await renew();
    },
    onSuccess: onClose,
  });
  return (
    <Modal
      open
      width={720}
      mask={{ closable: false }}
      title={t('split')}
      okText={t('save')}
      cancelText={u('cancel')}
      onCancel={onClose}
      confirmLoading={saving.isPending}
      onOk={() => form.submit()}
    >
      <p className="act-text">{t('splitText')}</p>
      <Refusal of={saving.error ?? there.error} />
      {there.data ? (
        <Form
          form={form}
          layout="vertical"
          initialValues={{ lines: first(there.data) }}
          onFinish={(values) => saving.mutate(values)}
        >
          <Lines known={there.data} unit={of.unit} />
          <Sum of={of} />
        </Form>
      ) : (
        <Skeleton />
      )}
    </Modal>
  );
}

const first = (shares: readonly Share[]): Line[] =>
  shares.length === 0
    ? [{ to: 'organisation' }]
    : shares.map(({ owner, value }) =>
        owner.organisation
          ? { to: 'organisation', organisation: owner.organisation, value }
          : { to: 'place', place: owner.place, value },
      );

function Lines({ known, unit }: { known: readonly Share[]; unit: string }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const needed = [{ required: true, message: u('required') }];
  const names = known.map(({ owner }) => ({ id: owner.organisation ?? owner.place, name: owner.name }));
  return (
    <Form.List name="lines">
      {(fields, { add, remove }) => (
        <>
          {fields.map(({ key, name }) => (
            <div className="split-line" key={key}>
              <Form.Item name={[name, 'to']} noStyle>
                <Select
                  aria-label={t('share')}
                  options={[
                    { value: 'organisation', label: t('toOrganisation') },
                    { value: 'place', label: t('toPlace') },
                  ]}
                />
              </Form.Item>
              <Form.Item noStyle dependencies={[['lines', name, 'to']]}>
                {({ getFieldValue }) =>
                  getFieldValue(['lines', name, 'to']) === 'place' ? (
                    <Form.Item name={[name, 'place']} rules={needed}>
                      <PlacePicker aria-label={t('toPlace')} known={names} />
                    </Form.Item>
                  ) : (
                    <Form.Item name={[name, 'organisation']} rules={needed}>
                      <OrganisationPicker aria-label={t('toOrganisation')} known={names} />
                    </Form.Item>
                  )
                }
              </Form.Item>
              <Form.Item
                name={[name, 'value']}
                rules={[
                  {
                    validator: (_, value: string | undefined) =>
                      thousandths(value) === null ? Promise.reject(new Error(t('wrongFigure'))) : Promise.resolve(),
                  },
                ]}
              >
                <Input aria-label={t('value')} inputMode="decimal" maxLength={20} suffix={unit} autoComplete="off" />
              </Form.Item>
              <Button type="text" aria-label={t('removeLine')} onClick={() => remove(name)}>
                ×
              </Button>
            </div>
          ))}
          <Button onClick={() => add({ to: 'organisation' })}>{t('addLine')}</Button>
        </>
      )}
    </Form.List>
  );
}

function Sum({ of }: { of: Target }) {
  const t = useTexts(texts);
  const lines = Form.useWatch<Line[] | undefined>('lines') ?? [];
  const sum = lines.reduce((all, line) => all + (thousandths(line?.value) ?? 0), 0);
  const difference = sum - (thousandths(of.value) ?? 0);
  const told = (value: number) => figure(String(value / 1000), of.unit);
  return (
    <p role="status">
      {t(difference === 0 ? 'adds' : 'differs', {
        sum: told(sum),
        planned: figure(of.value, of.unit),
        difference: `${difference > 0 ? '+' : ''}${told(difference)}`,
      })}
    </p>
  );
}
