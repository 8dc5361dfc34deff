import { Form, Input, InputNumber, Select } from 'antd';
import { useTexts } from '../../../kernel/i18n';
import { fieldError } from '../../../kernel/problem';
import { texts as ui } from '../../../ui/texts';
import type { When } from './queries';
import { texts } from './texts';

export interface WhenFields {
  rhythm: 'once' | 'monthly';
  due?: string;
  day?: number;
  first?: string;
  last?: string;
  shift: When['shift'];
  shiftSource?: string;
}

export const whenOf = (it: WhenFields): When => ({
  rhythm: it.rhythm,
  due: it.rhythm === 'once' ? (it.due ?? null) : null,
  day: it.rhythm === 'monthly' ? (it.day ?? null) : null,
  first: it.rhythm === 'monthly' ? it.first || null : null,
  last: it.rhythm === 'monthly' ? it.last || null : null,
  shift: it.shift,
  shiftSource: it.shift === 'none' ? null : it.shiftSource || null,
});

/** Once on a day, or every month by a day; and what becomes of a day off. */
export function WhenForm({ error }: { error: unknown }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const form = Form.useFormInstance<WhenFields>();
  const rhythm = Form.useWatch('rhythm', form);
  const shift = Form.useWatch('shift', form);
  const required = [{ required: true, message: u('required') }];
  return (
    <>
      <Form.Item name="rhythm" label={t('rhythm')} rules={required} {...fieldError(error, 'rhythm')}>
        <Select options={(['once', 'monthly'] as const).map((it) => ({ value: it, label: t(it) }))} />
      </Form.Item>
      {rhythm === 'once' ? (
        <Form.Item name="due" label={t('due')} rules={required} {...fieldError(error, 'due')}>
          <Input type="date" />
        </Form.Item>
      ) : (
        <>
          <Form.Item name="day" label={t('day')} rules={required} {...fieldError(error, 'day')}>
            <InputNumber min={1} max={31} precision={0} />
          </Form.Item>
          <Form.Item name="first" label={t('first')} {...fieldError(error, 'first')}>
            <Input maxLength={7} />
          </Form.Item>
          <Form.Item name="last" label={t('last')} {...fieldError(error, 'last')}>
            <Input maxLength={7} />
          </Form.Item>
        </>
      )}
      <Form.Item name="shift" label={t('shift')} rules={required} {...fieldError(error, 'shift')}>
        <Select options={(['none', 'next', 'previous'] as const).map((it) => ({ value: it, label: t(it) }))} />
      </Form.Item>
      {shift && shift !== 'none' && (
        <Form.Item name="shiftSource" label={t('shiftSource')} rules={required} {...fieldError(error, 'shiftSource')}>
          <Input maxLength={200} />
        </Form.Item>
      )}
    </>
  );
}
