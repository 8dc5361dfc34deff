import { Form, Input } from 'antd';
import { api, ask } from '../../../kernel/client';
import { useTexts } from '../../../kernel/i18n';
import { fieldError } from '../../../kernel/problem';
import { today } from '../../../kernel/time';
import { Act } from '../../../ui/Act';
import { texts as ui } from '../../../ui/texts';
import { EvidenceItem } from '../work/EvidenceField';
import type { StoredFile } from '../work/queries';
import { type Entry, renew, type Target } from './queries';
import { texts } from './texts';

interface Values {
  value: string;
  asOf: string;
  note?: string;
  because?: string;
  files?: StoredFile[];
}

/** A total so far with what proves it; with an entry given, the correction of that one. */
export function ReportAct(props: {
  plan: string;
  target: Target;
  share?: string | undefined;
  corrects?: Entry;
  start: string;
  kind?: 'primary' | 'link';
}) {
  const { plan, target, share, corrects, start, kind = 'primary' } = props;
  const t = useTexts(texts);
  const u = useTexts(ui);
  const needed = [{ required: true, message: u('required') }];
  return (
    <Act<Values>
      kind={kind}
      label={t(corrects ? 'correctEntry' : 'report')}
      title={`${t(corrects ? 'correctEntry' : 'report')} · ${target.textKey}`}
      text={t(corrects ? 'correctEntryText' : 'reportText')}
      submit={t('save')}
      initial={corrects ? { value: corrects.value, asOf: corrects.asOf, note: corrects.note ?? '' } : { asOf: today() }}
      fields={(error) => (
        <>
          <Form.Item
            name="value"
            label={t('total', { unit: target.unit })}
            extra={t('valueHelp')}
            rules={needed}
            {...fieldError(error, 'value')}
          >
            <Input inputMode="decimal" maxLength={20} autoComplete="off" />
          </Form.Item>
          <Form.Item name="asOf" label={t('asOf')} rules={needed} {...fieldError(error, 'asOf')}>
            <Input type="date" min={start} max={today()} />
          </Form.Item>
          <Form.Item name="note" label={t('note')} {...fieldError(error, 'note')}>
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={2000} />
          </Form.Item>
          <Form.Item
            name="because"
            label={t('because')}
            extra={t('becauseHelp')}
            {...(corrects ? { rules: needed } : {})}
            {...fieldError(error, 'because')}
          >
            <Input maxLength={500} />
          </Form.Item>
          <EvidenceItem label={t('evidence')} error={error} />
        </>
      )}
      act={async ({ files, ...values }) => {
        const body = {
          ...values,
          share: share ?? null,
          corrects: corrects?.id ?? null,
          note: values.note || null,
          because: values.because || null,
          files: (files ?? []).map((file) => file.id),
        };
        await ask(
          api.POST('/api/plans/{id}/targets/{target}/entries', { params: { path: { id: plan, target: target.id } }, body }),
        );
        await renew();
      }}
    />
  );
}
