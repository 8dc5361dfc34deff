import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useEffect } from 'react';
import type { FactsChange, Level, Phase, PlanImport, Span, Target, WorkPlan } from '../../kernel/contract';
import { useTexts } from '../../kernel/i18n';
import { fieldError, Refusal } from '../../kernel/problem';
import { Section } from '../../ui/Page';
import { texts as ui } from '../../ui/texts';
import { change } from './change';
import { Goals, Submissions, TaskForceFacts } from './PlanParts';
import { texts } from './texts';

type Loose<T> = Omit<T, 'lines'> & { lines?: Span };
interface Values {
  title: string;
  document_number?: string;
  issuer?: string;
  date?: string;
  level: Level;
  day?: number | null;
  phases: Loose<Phase>[];
  targets: Loose<Target>[];
}
export const levels: readonly Level[] = ['national', 'province', 'city', 'district', 'county', 'township'];

/** What the paper says of itself. */
export function EditFacts({ of }: { of: PlanImport }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const plan = of.plan;
  const save = useMutation({ mutationFn: (values: Values) => change.facts(of, asFacts(values, plan)) });
  const [form] = Form.useForm<Values>();
  const facts = JSON.stringify({ ...plan, measures: [] });
  // Somebody else's change, and undoing, show in the fields as well.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the plan is a new object with every answer, its facts seldom
  useEffect(() => form.setFieldsValue(initial(plan)), [facts]);
  const draft = of.state === 'draft';
  const required = [{ required: true, whitespace: true, message: u('required') }];
  const month = [{ pattern: /^\d{4}-(0[1-9]|1[0-2])$/, message: t('monthForm') }];
  const field = (name: keyof Values & string) => ({ name, ...fieldError(save.error, name) });
  return (
    <Form<Values>
      form={form}
      layout="vertical"
      requiredMark={false}
      disabled={!draft}
      initialValues={initial(plan)}
      onFinish={(values) => save.mutate(values)}
      onValuesChange={() => save.reset()}
    >
      <Form.Item label={t('title')} rules={required} {...field('title')}>
        <Input maxLength={300} />
      </Form.Item>
      <div className="pair">
        <Form.Item label={t('issuer')} {...field('issuer')}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item label={t('documentNumber')} {...field('document_number')}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item label={t('date')} {...field('date')}>
          <Input type="date" />
        </Form.Item>
        <Form.Item label={t('level')} {...field('level')}>
          <Select options={levels.map((level) => ({ value: level, label: t(level) }))} />
        </Form.Item>
        <Form.Item label={t('reportingDay')} {...field('day')}>
          <InputNumber min={1} max={31} precision={0} />
        </Form.Item>
      </div>
      <Section title={t('phases')}>
        <Rows name="phases" draft={draft}>
          {(at) => (
            <>
              <Form.Item name={[at, 'name']} label={t('phaseName')} rules={required}>
                <Input maxLength={100} />
              </Form.Item>
              <Form.Item name={[at, 'start']} label={t('start')} rules={month}>
                <Input inputMode="numeric" placeholder="2026-11" maxLength={7} />
              </Form.Item>
              <Form.Item name={[at, 'end']} label={t('end')} rules={month}>
                <Input inputMode="numeric" placeholder="2026-11" maxLength={7} />
              </Form.Item>
            </>
          )}
        </Rows>
      </Section>
      <Section title={t('targets')}>
        <Rows name="targets" draft={draft}>
          {(at) => (
            <>
              <Form.Item name={[at, 'text_key']} label={t('targetKey')} rules={required}>
                <Input maxLength={100} />
              </Form.Item>
              <Form.Item name={[at, 'value']} label={t('value')} rules={[{ required: true, message: u('required') }]}>
                <InputNumber />
              </Form.Item>
              <Form.Item name={[at, 'unit']} label={t('unit')} rules={required}>
                <Input maxLength={20} />
              </Form.Item>
            </>
          )}
        </Rows>
      </Section>
      {draft && (
        <div className="save-bar">
          <Refusal of={save.error} />
          <Button type="primary" htmlType="submit" loading={save.isPending}>
            {t('saveFacts')}
          </Button>
          <output className="said">{save.isSuccess && t('factsSaved')}</output>
        </div>
      )}
      <Goals of={plan.goals} />
      <Submissions of={plan.submissions} />
      <TaskForceFacts of={plan.taskForce} />
    </Form>
  );
}

const initial = (plan: WorkPlan): Values => ({
  title: plan.title,
  document_number: plan.document_number ?? undefined,
  issuer: plan.issuer ?? undefined,
  date: plan.date ?? undefined,
  level: plan.level,
  day: plan.reporting?.day,
  phases: plan.phases,
  targets: plan.targets,
});

function Rows({ name, draft, children }: { name: string; draft: boolean; children: (at: number) => React.ReactNode }) {
  const t = useTexts(texts);
  return (
    <Form.List name={name}>
      {(fields, { add, remove }) => (
        <>
          {fields.map((field) => (
            <div key={field.key} className="form-row">
              {children(field.name)}
              {draft && <Button onClick={() => remove(field.name)}>{t('remove')}</Button>}
            </div>
          ))}
          {draft && <Button onClick={() => add({})}>{t('addRow')}</Button>}
        </>
      )}
    </Form.List>
  );
}

/** Only what differs from the draft; what is empty now was cleared; what was added here stands nowhere in the paper. */
function asFacts({ day, title, level, document_number, issuer, date, ...rows }: Values, was: WorkPlan): FactsChange {
  const nowhere: Span = [0, 0];
  const phases = rows.phases.map((it, at) => ({
    name: it.name,
    start: it.start || null,
    end: it.end || null,
    lines: it.lines ?? was.phases[at]?.lines ?? nowhere,
  }));
  const targets = rows.targets.map((it, at) => ({ ...it, lines: it.lines ?? was.targets[at]?.lines ?? nowhere }));
  const now = { document_number, issuer, date, reporting: day };
  const clear = (['document_number', 'issuer', 'date', 'reporting'] as const).filter((name) => !now[name] && was[name] !== null);
  return {
    ...(title !== was.title ? { title } : {}),
    ...(level !== was.level ? { level } : {}),
    ...(document_number && document_number !== was.document_number ? { document_number } : {}),
    ...(issuer && issuer !== was.issuer ? { issuer } : {}),
    ...(date && date !== was.date ? { date } : {}),
    ...(day && day !== was.reporting?.day
      ? { reporting: { frequency: 'monthly', day, lines: was.reporting?.lines ?? nowhere } }
      : {}),
    ...(differs(phases, was.phases, (it) => [it.name, it.start, it.end]) ? { phases } : {}),
    ...(differs(targets, was.targets, (it) => [it.text_key, it.value, it.unit]) ? { targets } : {}),
    ...(clear.length > 0 ? { clear } : {}),
  };
}

const differs = <T,>(now: T[], was: T[], words: (of: T) => unknown[]) =>
  JSON.stringify(now.map(words)) !== JSON.stringify(was.map(words));
