import { useMutation } from '@tanstack/react-query';
import { Button, Checkbox, ConfigProvider, Form, Input, Radio, Select } from 'antd';
import { api, ask, client } from '../../kernel/client';
import type { RuleOverride, RulePack } from '../../kernel/contract';
import { useTexts } from '../../kernel/i18n';
import { fieldError, Refusal } from '../../kernel/problem';
import { Section } from '../../ui/Page';
import { texts as ui } from '../../ui/texts';
import { ExpressionField, faultOf } from './ExpressionField';
import { OutcomeFields } from './OutcomeFields';
import type { PackDetails } from './pack';
import { TrialRun } from './TrialRun';
import { TryDraft } from './TryDraft';
import { texts } from './texts';
import { formOf, type Values } from './values';

/** Everything a local rule says, and two ways to try it before it binds anybody. */
export function OverrideForm(props: {
  pack: RulePack;
  details: PackDetails;
  place: string;
  rule?: string;
  replaces?: string;
  saved?: RuleOverride;
  initial: Values;
  onSaved?: (id: string) => void;
}) {
  const { pack, details, place, rule, replaces, saved, initial, onSaved } = props;
  const t = useTexts(texts);
  const u = useTexts(ui);
  const [form] = Form.useForm<Values>();
  const now = Form.useWatch([], form) ?? initial;
  const values: Values = { ...initial, ...now };
  const disabled = saved !== undefined && saved.state !== 'draft';
  const national = pack.rules.find((it) => it.id === rule);
  const known = national !== undefined && initial.mode !== 'add';
  const save = useMutation({
    mutationFn: async (typed: Values) => {
      const body = formOf({ ...initial, ...typed });
      if (saved) {
        const query = { version: saved.version };
        return await ask(api.PUT('/api/rule-overrides/{id}', { params: { path: { id: saved.id }, query }, body }));
      }
      const id = rule ?? typed.rule?.trim() ?? '';
      return await ask(api.POST('/api/rule-overrides', { body: { pack: pack.code, rule: id, place, replaces, form: body } }));
    },
    onSuccess: async ({ id }) => {
      await client.invalidateQueries({ queryKey: ['rule-overrides'] });
      onSaved?.(id);
    },
  });
  const required = [{ required: true, whitespace: true, message: u('required') }];
  const field = (name: keyof Values & string) => ({ name, ...fieldError(save.error, name) });
  const says = values.mode !== 'suspend';
  const whyNeeded = national?.version.certainty === 'A' || !says;
  return (
    <Form<Values>
      form={form}
      className="override"
      layout="vertical"
      requiredMark={false}
      disabled={disabled}
      initialValues={initial}
      scrollToFirstError={{ focus: true }}
      onFinish={(typed) => save.mutate(typed)}
    >
      {!rule && (
        <Form.Item
          label={t('ruleId')}
          extra={t('ruleIdHelp')}
          rules={[...required, { pattern: /^[A-Za-z][A-Za-z0-9-]{0,59}$/, message: t('ruleIdForm') }]}
          {...field('rule')}
        >
          <Input maxLength={60} />
        </Form.Item>
      )}
      {known && (
        <Form.Item label={t('mode')} {...field('mode')}>
          <Radio.Group
            options={[
              { value: 'replace', label: t('modeReplace') },
              { value: 'suspend', label: t('modeSuspend') },
            ]}
          />
        </Form.Item>
      )}
      <div className="form-row">
        <Form.Item label={t('from')} extra={t('fromHelp')} rules={required} {...field('from')}>
          <Input type="date" />
        </Form.Item>
        <Form.Item label={t('to')} extra={t('toHelp')} {...field('to')}>
          <Input type="date" />
        </Form.Item>
      </div>
      {says && (
        <>
          <Form.Item label={t('titleZh')} rules={required} {...field('titleZh')}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item label={t('titleEn')} {...field('titleEn')}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item
            label={t('when')}
            rules={[
              {
                validator: (_, when: string) =>
                  faultOf(when ?? '', details.pack) ? Promise.reject(new Error(t('conditionWrong'))) : Promise.resolve(),
                validateTrigger: 'onSubmit',
              },
            ]}
            validateTrigger="onSubmit"
            {...field('when')}
          >
            <ExpressionField details={details} disabled={disabled} />
          </Form.Item>
          <Form.Item label={t('outcome')} {...field('outcome')}>
            <OutcomeFields schema={details.outcome} disabled={disabled} />
          </Form.Item>
          <Form.Item name="officer" valuePropName="checked">
            <Checkbox>{t('officerOnly')}</Checkbox>
          </Form.Item>
          <Form.Item label={t('textZh')} {...field('textZh')}>
            <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
          </Form.Item>
          <Form.Item label={t('textEn')} {...field('textEn')}>
            <Input.TextArea autoSize={{ minRows: 2 }} maxLength={2000} />
          </Form.Item>
        </>
      )}
      <div className="form-row">
        <Form.Item label={t('source')} extra={t('sourceHelp')} rules={says ? required : []} {...field('source')}>
          <Input maxLength={200} />
        </Form.Item>
        <Form.Item label={t('clause')} {...field('clause')}>
          <Input maxLength={100} />
        </Form.Item>
        {says && (
          <Form.Item label={t('certainty')} {...field('certainty')}>
            <Select
              allowClear
              options={(['A', 'B', 'C'] as const).map((it) => ({ value: it, label: `${it} ${u(`certainty${it}`)}` }))}
            />
          </Form.Item>
        )}
      </div>
      <Form.Item
        label={t('reason')}
        extra={whyNeeded ? t('reasonNeeded') : undefined}
        rules={whyNeeded ? required : []}
        {...field('reason')}
      >
        <Input.TextArea autoSize={{ minRows: 2 }} maxLength={1000} />
      </Form.Item>
      {/* Trying changes nothing, so it is never closed. */}
      <ConfigProvider componentDisabled={false}>
        {says && (
          <Section title={t('tryIt')}>
            <TryDraft when={values.when} outcome={values.outcome} officer={values.officer} details={details} />
          </Section>
        )}
        <Section title={t('trial')}>
          <TrialRun
            pack={pack.code}
            place={place}
            rule={rule ?? values.rule ?? ''}
            form={() => formOf({ ...initial, ...form.getFieldsValue() })}
          />
        </Section>
      </ConfigProvider>
      {!disabled && (
        <div className="save-bar">
          <Refusal of={save.error} />
          <Button type="primary" htmlType="submit" loading={save.isPending}>
            {t('saveDraft')}
          </Button>
          <output className="said">{save.isSuccess && t('saved')}</output>
        </div>
      )}
    </Form>
  );
}
