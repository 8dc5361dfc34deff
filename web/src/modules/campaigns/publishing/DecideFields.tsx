import { Checkbox, Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTexts } from '../../../kernel/i18n';
import { codeOf, fieldError } from '../../../kernel/problem';
import { OrganisationsPicker } from '../../../ui/Pickers';
import { texts as ui } from '../../../ui/texts';
import type { Decision, Gate, GateMeasure, Kind } from './queries';
import { texts } from './texts';

interface Props {
  of: Gate;
  kind: Kind;
  measures: readonly GateMeasure[];
  error: unknown;
}

export function DecideFields(props: Props) {
  const { of, kind, error } = props;
  return (
    <>
      {kind === 'due' && <Due {...props} />}
      {kind === 'convenor' && <Convenor {...props} />}
      {kind === 'lead' && <Owners error={error} />}
      {kind === 'territorial' && <Territory {...props} />}
      {kind === 'release' && <Owners error={error} known={props.measures.flatMap((it) => [...it.leads, ...it.decided])} />}
      {(kind === 'waive' || kind === 'release' || of.state === 'published') && <Reason error={error} />}
    </>
  );
}

export function Reason({ error }: { error: unknown }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  return (
    <Form.Item
      name="reason"
      label={t('reason')}
      extra={t('reasonHelp')}
      rules={[{ required: true, whitespace: true, message: u('required') }]}
      {...fieldError(error, 'reason')}
    >
      <Input.TextArea rows={2} maxLength={1000} />
    </Form.Item>
  );
}

function Due({ of, error }: Props) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const phases = of.phases.filter((it) => it.end && it.end >= of.today);
  const form = Form.useFormInstance();
  const [how, setHow] = useState<'phase' | 'day'>(phases.length > 0 ? 'phase' : 'day');
  const change = (next: 'phase' | 'day') => {
    setHow(next);
    form.setFieldsValue(next === 'phase' ? { day: undefined } : { phase: undefined });
  };
  return (
    <>
      {phases.length > 0 && (
        <Form.Item label={t('deadline')}>
          <Radio.Group
            value={how}
            onChange={(event) => change(event.target.value as 'phase' | 'day')}
            options={[
              { value: 'phase', label: t('byPhase') },
              { value: 'day', label: t('byDay') },
            ]}
          />
        </Form.Item>
      )}
      {how === 'phase' ? (
        <Form.Item
          name="phase"
          label={t('phase')}
          rules={[{ required: true, message: u('required') }]}
          {...fieldError(error, 'phase')}
        >
          <Select
            options={phases.map((it) => ({
              value: it.name,
              label: t('phaseEnds', { name: it.name, end: it.end ?? '' }),
            }))}
          />
        </Form.Item>
      ) : (
        <Form.Item name="day" label={t('day')} rules={[{ required: true, message: u('required') }]} {...fieldError(error, 'day')}>
          <Input type="date" min={of.today} />
        </Form.Item>
      )}
      <Form.Item name="sure" valuePropName="checked" hidden={codeOf(error) !== 'plan.day-unusual' && !form.getFieldValue('sure')}>
        <Checkbox>{t('sure')}</Checkbox>
      </Form.Item>
    </>
  );
}

/** The joint leads of the chosen measures, those of most measures first. */
function Convenor({ measures, error }: Props) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const uses = new Map<string, { name: string; count: number }>();
  for (const lead of measures.filter((it) => it.leadCount > 1).flatMap((it) => it.leads))
    uses.set(lead.id, { name: lead.name, count: (uses.get(lead.id)?.count ?? 0) + 1 });
  const options = [...uses].sort(([, a], [, b]) => b.count - a.count);
  return (
    <Form.Item
      name="organisation"
      label={t('jointLead')}
      extra={t('jointLeadHelp')}
      rules={[{ required: true, message: u('required') }]}
      {...fieldError(error, 'organisation')}
    >
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        options={options.map(([value, it]) => ({ value, label: `${it.name} · ${t('uses', { count: it.count })}` }))}
      />
    </Form.Item>
  );
}

function Owners({ error, known }: { error: unknown; known?: readonly { id: string; name: string }[] }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const distinct = known?.filter((it, nth) => known.findIndex((other) => other.id === it.id) === nth);
  return (
    <Form.Item
      name="organisations"
      label={t('organisations')}
      rules={[{ required: true, message: u('required') }]}
      {...fieldError(error, 'organisations')}
    >
      <OrganisationsPicker known={distinct} />
    </Form.Item>
  );
}

function Territory({ of, error }: Props) {
  const t = useTexts(texts);
  const next = of.levels[0]?.level ?? 'chosen';
  const level = Form.useWatch<Decision['level']>('level') ?? next;
  return (
    <>
      <Form.Item name="level" label={t('territories')} initialValue={next} {...fieldError(error, 'level')}>
        <Radio.Group
          className="gate-choices"
          options={[
            ...of.levels.map((it, nth) => ({
              value: it.level,
              label: t(nth === 0 ? 'levelNext' : 'levelBelow', { name: t(levels[it.level]), count: it.count }),
            })),
            { value: 'chosen', label: t('chosenOnes') },
          ]}
        />
      </Form.Item>
      {level === 'chosen' && <Owners error={error} />}
    </>
  );
}

const levels = {
  nation: 'levelOther',
  province: 'levelProvince',
  prefecture: 'levelPrefecture',
  county: 'levelCounty',
  township: 'levelTownship',
  village: 'levelVillage',
  functionalArea: 'levelOther',
} as const;
