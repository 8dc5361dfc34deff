import { useInfiniteQuery } from '@tanstack/react-query';
import { Form, Input, InputNumber } from 'antd';
import type { DutyOfMeasure, MeasurePage } from '../../../kernel/contract';
import { useTexts } from '../../../kernel/i18n';
import { codeOf, fieldError } from '../../../kernel/problem';
import { useMay } from '../../../kernel/session';
import { today } from '../../../kernel/time';
import { Act } from '../../../ui/Act';
import { EvidenceItem } from './EvidenceField';
import { PersonField } from './PersonField';
import { measures, type StoredFile, step } from './queries';
import { Told } from './Timeline';
import { texts } from './texts';

interface Step {
  duty: DutyOfMeasure;
  of: MeasurePage;
  opened?: boolean;
}

/** What the caller can do with a duty now; what moves it on comes first. */
export function DutySteps({ duty, of, wanted }: { duty: DutyOfMeasure; of: MeasurePage; wanted?: string }) {
  const may = useMay();
  if (!of.plan.inForce) return null;
  const manages = may('duties.manage') && of.coordinates;
  if (duty.state === 'done') return manages ? <GiveBack duty={duty} of={of} /> : null;
  const work = may('duties.work');
  return (
    <div className="button-row">
      {work && duty.state === 'blocked' && <Unblock duty={duty} of={of} opened={wanted === 'unblock'} />}
      {work && <Report duty={duty} of={of} opened={wanted === 'report'} />}
      {work && <Report duty={duty} of={of} finish />}
      {work && duty.state !== 'blocked' && <Block duty={duty} of={of} />}
      {work && <Assign duty={duty} of={of} opened={wanted === 'assign'} />}
      {manages && <Extend duty={duty} of={of} />}
    </div>
  );
}

function Report({ duty, of, opened, finish }: Step & { finish?: boolean }) {
  const t = useTexts(texts);
  return (
    <Act<{ percent: number; text?: string; files?: StoredFile[] }>
      label={t(finish ? 'finish' : 'report')}
      kind={finish || duty.state === 'blocked' ? 'default' : 'primary'}
      title={t(finish ? 'finish' : 'report')}
      text={t('reportText')}
      opened={opened}
      initial={{ percent: finish ? 100 : duty.percent }}
      act={(values) => step.report(duty, finish ? { ...values, percent: 100 } : values)}
      fields={(error) => (
        <>
          <Meanwhile error={error} duty={duty} of={of} />
          {!finish && (
            <Form.Item name="percent" label={t('percent')} {...fieldError(error, 'percent')}>
              <InputNumber min={0} max={100} precision={0} step={5} />
            </Form.Item>
          )}
          <Form.Item name="text" label={t('note')} {...fieldError(error, 'text')}>
            <Input.TextArea rows={3} maxLength={2000} />
          </Form.Item>
          <EvidenceItem label={t('evidence')} error={error} />
        </>
      )}
    />
  );
}

function Block({ duty, of }: Step) {
  const t = useTexts(texts);
  return (
    <Act<{ because: string }>
      label={t('block')}
      title={t('block')}
      text={t('blockText')}
      act={({ because }) => step.block(duty, because)}
      fields={(error) => (
        <>
          <Meanwhile error={error} duty={duty} of={of} />
          <Because error={error} />
        </>
      )}
    />
  );
}

function Unblock({ duty, of, opened }: Step) {
  const t = useTexts(texts);
  return (
    <Act<{ text?: string }>
      label={t('unblock')}
      kind="primary"
      title={t('unblock')}
      opened={opened}
      act={({ text }) => step.unblock(duty, text)}
      fields={(error) => (
        <>
          <Meanwhile error={error} duty={duty} of={of} />
          <Form.Item name="text" label={t('note')} {...fieldError(error, 'text')}>
            <Input.TextArea rows={3} maxLength={2000} />
          </Form.Item>
        </>
      )}
    />
  );
}

function Assign({ duty, of, opened }: Step) {
  const t = useTexts(texts);
  return (
    <Act<{ person: string }>
      label={t('assign')}
      title={t('assign')}
      opened={opened}
      initial={{ person: duty.person ?? undefined }}
      act={({ person }) => step.assign(person, [duty])}
      fields={(error) => (
        <>
          <Meanwhile error={error} duty={duty} of={of} />
          <Form.Item
            name="person"
            label={t('person')}
            rules={[{ required: true, message: t('pickPerson') }]}
            {...fieldError(error, 'person')}
          >
            <PersonField organisation={duty.organisation?.id} />
          </Form.Item>
        </>
      )}
    />
  );
}

function GiveBack({ duty, of }: Step) {
  const t = useTexts(texts);
  return (
    <div className="button-row">
      <Act<{ because: string }>
        label={t('giveBack')}
        title={t('giveBackTitle')}
        text={t('giveBackText')}
        act={({ because }) => step.giveBack(duty, because)}
        fields={(error) => (
          <>
            <Meanwhile error={error} duty={duty} of={of} />
            <Because error={error} />
          </>
        )}
      />
    </div>
  );
}

function Extend({ duty, of }: Step) {
  const t = useTexts(texts);
  return (
    <Act<{ due: string; because: string }>
      label={t(duty.due ? 'extend' : 'setDue')}
      title={t(duty.due ? 'extend' : 'setDue')}
      text={t('extendText')}
      initial={{ due: duty.due ?? undefined }}
      act={({ due, because }) => step.extend(duty, due, because)}
      fields={(error) => (
        <>
          <Meanwhile error={error} duty={duty} of={of} />
          <Form.Item
            name="due"
            label={t('newDue')}
            rules={[{ required: true, message: t('newDue') }]}
            {...fieldError(error, 'due')}
          >
            <Input type="date" min={today()} />
          </Form.Item>
          <Because error={error} />
        </>
      )}
    />
  );
}

function Because({ error }: { error: unknown }) {
  const t = useTexts(texts);
  return (
    <Form.Item
      name="because"
      label={t('because')}
      rules={[{ required: true, whitespace: true, message: t('because') }]}
      {...fieldError(error, 'because')}
    >
      <Input.TextArea rows={3} maxLength={1000} />
    </Form.Item>
  );
}

/** Somebody was quicker: what he said stands here, above what was typed; sending again adds to it. */
function Meanwhile({ error, duty, of }: { error: unknown; duty: DutyOfMeasure; of: MeasurePage }) {
  const t = useTexts(texts);
  const found = useInfiniteQuery({ ...measures.timeline(of.plan.id, of.id), enabled: codeOf(error) === 'changed-meanwhile' });
  const latest = found.data?.pages[0]?.items.find((it) => it.duty === duty.id);
  if (codeOf(error) !== 'changed-meanwhile' || !latest) return null;
  return (
    <div className="told">
      <p className="muted">{t('meanwhile')}</p>
      <Told row={latest} />
    </div>
  );
}
