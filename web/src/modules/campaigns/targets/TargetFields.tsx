import { Form, Input } from 'antd';
import { useTexts } from '../../../kernel/i18n';
import { fieldError } from '../../../kernel/problem';
import { texts as ui } from '../../../ui/texts';
import { texts } from './texts';

export interface TargetValues {
  textKey: string;
  unit: string;
  value: string;
  due?: string | null;
  baseline?: string | null;
  because?: string | null;
}

export function TargetFields({ error, start }: { error: unknown; start: string }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const needed = [{ required: true, message: u('required') }];
  return (
    <>
      <Form.Item name="textKey" label={t('textKey')} rules={needed} {...fieldError(error, 'textKey')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="value" label={t('value')} extra={t('valueHelp')} rules={needed} {...fieldError(error, 'value')}>
        <Input inputMode="decimal" maxLength={20} autoComplete="off" />
      </Form.Item>
      <Form.Item name="unit" label={t('unit')} rules={needed} {...fieldError(error, 'unit')}>
        <Input maxLength={20} />
      </Form.Item>
      <Form.Item name="due" label={t('due')} {...fieldError(error, 'due')}>
        <Input type="date" min={start} />
      </Form.Item>
      <Form.Item name="baseline" label={t('baseline')} {...fieldError(error, 'baseline')}>
        <Input inputMode="decimal" maxLength={20} autoComplete="off" />
      </Form.Item>
      <Form.Item name="because" label={t('because')} {...fieldError(error, 'because')}>
        <Input maxLength={500} />
      </Form.Item>
    </>
  );
}
