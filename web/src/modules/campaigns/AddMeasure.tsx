import { Form, InputNumber, Select } from 'antd';
import type { PlanImport } from '../../kernel/contract';
import { useTexts } from '../../kernel/i18n';
import { fieldError } from '../../kernel/problem';
import { Act } from '../../ui/Act';
import { change } from './change';
import { MeasureFields } from './MeasureFields';
import { texts } from './texts';

interface Values {
  after?: string;
  heading: string;
  text: string;
  lead?: string[];
  cooperate?: string[];
  territorial?: string[];
  first?: number | null;
  last?: number | null;
}

/** For what the compiler missed, or what is decided here: it shares the section of the measure it follows. */
export function AddMeasure({ of }: { of: PlanImport }) {
  const t = useTexts(texts);
  const measures = of.plan.measures.map((it) => ({ value: it.id, label: `${it.id} ${it.heading}` }));
  return (
    <Act<Values>
      label={t('addMeasure')}
      title={t('addMeasure')}
      text={t('addMeasureText')}
      initial={{ after: of.plan.measures.at(-1)?.id }}
      fields={(error) => (
        <>
          <Form.Item name="after" label={t('afterMeasure')} {...fieldError(error, 'after')}>
            <Select showSearch={{ optionFilterProp: 'label' }} options={measures} />
          </Form.Item>
          <MeasureFields of={of} error={error} />
          <div className="pair">
            <Form.Item name="first" label={t('fromLine')} {...fieldError(error, 'lines')}>
              <InputNumber min={1} max={of.lines.length} precision={0} />
            </Form.Item>
            <Form.Item name="last" label={t('toLine')}>
              <InputNumber min={1} max={of.lines.length} precision={0} />
            </Form.Item>
          </div>
        </>
      )}
      act={({ first, last, after = null, lead = [], cooperate = [], territorial = [], ...rest }) =>
        change.add(of, {
          ...rest,
          after,
          lead,
          cooperate,
          territorial,
          ...(first ? { lines: [first, Math.max(first, last ?? first)] as [number, number] } : {}),
        })
      }
    />
  );
}
