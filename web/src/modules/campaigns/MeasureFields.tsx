import { Form, Input, Select } from 'antd';
import type { PlanImport } from '../../kernel/contract';
import { useTexts } from '../../kernel/i18n';
import { fieldError } from '../../kernel/problem';
import { texts as ui } from '../../ui/texts';
import { texts } from './texts';
import { marks, roles } from './UnitTags';

/** Heading, text and units by role. A unit is chosen from those the plan names, or typed as written. */
export function MeasureFields({ of, error }: { of: PlanImport; error: unknown }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const required = [{ required: true, whitespace: true, message: u('required') }];
  const names = of.units.map((unit) => ({ value: unit.name, label: unit.name }));
  return (
    <>
      <Form.Item name="heading" label={t('heading')} rules={required} {...fieldError(error, 'heading')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="text" label={t('measureText')} rules={required} {...fieldError(error, 'text')}>
        <Input.TextArea autoSize={{ minRows: 3, maxRows: 12 }} />
      </Form.Item>
      {roles.map((role) => (
        <Form.Item key={role} name={role} label={`${marks[role]} ${t(role)}`} {...fieldError(error, role)}>
          <Select mode="tags" options={names} tokenSeparators={[',', '\u3001', '\uff0c']} />
        </Form.Item>
      ))}
    </>
  );
}
