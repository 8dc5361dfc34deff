import { Form, Input, Radio, Select } from 'antd';
import type { ComparedRow, DifferenceNote, NoteRequest } from '../../../kernel/contract';
import { useTexts } from '../../../kernel/i18n';
import { fieldError } from '../../../kernel/problem';
import { useMay } from '../../../kernel/session';
import { moment } from '../../../kernel/time';
import { Act } from '../../../ui/Act';
import { notes } from './queries';
import { texts } from './texts';

const reasons = ['notApplicable', 'otherPaper', 'doneAlready', 'doneAbove', 'other'] as const;

/** What was said of an omission or a loosening, and the button to say it. */
export function NoteOf({ row, lower }: { row: ComparedRow; lower: string | null }) {
  const may = useMay();
  const t = useTexts(texts);
  const measure = row.upper?.measure;
  if (row.change !== 'omitted' && row.change !== 'loosened') return null;
  return (
    <>
      {row.note && <Said of={row.note} />}
      {lower && measure && may('comparisons.settle') && (
        <div className="note-do">
          <Account lower={lower} measure={measure} note={row.note} />
          {row.note && (
            <Act
              kind="text"
              small
              label={t('withdraw')}
              title={t('withdraw')}
              text={t('withdrawText')}
              act={() => notes.withdraw(lower, measure)}
            />
          )}
        </div>
      )}
    </>
  );
}

function Said({ of }: { of: DifferenceNote }) {
  const t = useTexts(texts);
  return (
    <div className="note">
      <p>{of.state === 'toTakeUp' ? t('toTakeUp') : of.reason && t(of.reason as (typeof reasons)[number])}</p>
      {of.words && <p>{of.words}</p>}
      <p className="muted">{t('saidBy', { by: of.by, at: moment(of.at) })}</p>
    </div>
  );
}

function Account({ lower, measure, note }: { lower: string; measure: string; note: DifferenceNote | null }) {
  const t = useTexts(texts);
  return (
    <Act<Omit<NoteRequest, 'version'>>
      small
      label={note ? t('changeNote') : t('account')}
      title={t('accountTitle')}
      submit={t('save')}
      text={t('accountText')}
      initial={{ state: note?.state ?? 'deliberate', reason: note?.reason ?? undefined, words: note?.words ?? '' }}
      act={(values) => notes.say(lower, measure, { ...values, version: note?.version ?? null })}
      fields={(error) => (
        <>
          <Form.Item name="state" label={t('what')}>
            <Radio.Group options={(['deliberate', 'toTakeUp'] as const).map((value) => ({ value, label: t(value) }))} />
          </Form.Item>
          <Form.Item noStyle dependencies={['state']}>
            {({ getFieldValue }) =>
              getFieldValue('state') === 'deliberate' && (
                <Form.Item
                  name="reason"
                  label={t('why')}
                  rules={[{ required: true, message: t('whyNeeded') }]}
                  {...fieldError(error, 'reason')}
                >
                  <Select options={reasons.map((value) => ({ value, label: t(value) }))} />
                </Form.Item>
              )
            }
          </Form.Item>
          <Form.Item name="words" label={t('words')} {...fieldError(error, 'words')}>
            <Input.TextArea maxLength={500} autoSize={{ minRows: 2, maxRows: 6 }} />
          </Form.Item>
        </>
      )}
    />
  );
}
