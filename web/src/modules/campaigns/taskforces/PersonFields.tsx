import { Checkbox, Form, Input, Select } from 'antd';
import type { Ref } from '../../../kernel/contract';
import { useTexts } from '../../../kernel/i18n';
import { fieldError } from '../../../kernel/problem';
import { OrganisationPicker } from '../../../ui/Pickers';
import { texts as ui } from '../../../ui/texts';
import { kinds, type SeatKind, type SeatView } from './queries';
import { texts } from './texts';

export interface PersonValues {
  seat: SeatKind;
  seatNumber?: number | null;
  organisation?: string | null;
  unit?: string | null;
  name: string;
  post?: string;
  phone?: string;
  me?: boolean;
}

/** @param own My organisation, where I may be myself. */
export function PersonFields(props: {
  error: unknown;
  seats: readonly SeatView[];
  whole: boolean;
  own: Ref | null;
  /** Editing: the organisation stays, and so does a number that is not typed. */
  keeps?: boolean;
}) {
  const { error, seats, whole, own, keeps } = props;
  const t = useTexts(texts);
  const u = useTexts(ui);
  const needed = [{ required: true, message: u('required') }];
  const seat = Form.useWatch<SeatKind | undefined>('seat');
  const chosen = Form.useWatch<string | undefined>('organisation');
  const fitting = seats.filter((it) => it.kind === seat);
  return (
    <>
      <Form.Item name="seat" label={t('seat')} rules={needed} {...fieldError(error, 'seat')}>
        <Select options={kinds.map((kind) => ({ value: kind, label: t(kind) }))} />
      </Form.Item>
      {fitting.length > 0 && (
        <Form.Item name="seatNumber" label={t('paperSeat')} {...fieldError(error, 'seatNumber')}>
          <Select allowClear placeholder={t('none')} options={fitting.map((it) => ({ value: it.number, label: it.text }))} />
        </Form.Item>
      )}
      {!keeps && (
        <Form.Item
          name="organisation"
          label={t('organisation')}
          {...(whole ? {} : { rules: needed })}
          {...fieldError(error, 'organisation')}
        >
          <OrganisationPicker known={own ? [own] : []} allowClear />
        </Form.Item>
      )}
      {!keeps && whole && !chosen && (
        <Form.Item name="unit" label={t('unit')} extra={t('unitHelp')} {...fieldError(error, 'unit')}>
          <Input maxLength={200} />
        </Form.Item>
      )}
      <Form.Item name="name" label={t('name')} rules={needed} {...fieldError(error, 'name')}>
        <Input maxLength={60} autoComplete="off" />
      </Form.Item>
      <Form.Item name="post" label={t('post')} {...fieldError(error, 'post')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item
        name="phone"
        label={t('phone')}
        extra={keeps ? t('phoneKeep') : t('phoneHelp')}
        {...(seat === 'contact' && !keeps ? { rules: needed } : {})}
        {...fieldError(error, 'phone')}
      >
        <Input inputMode="tel" maxLength={30} autoComplete="off" />
      </Form.Item>
      {(keeps || (own && chosen === own.id)) && (
        <Form.Item name="me" valuePropName="checked" {...fieldError(error, 'me')}>
          <Checkbox>{t('me')}</Checkbox>
        </Form.Item>
      )}
    </>
  );
}
