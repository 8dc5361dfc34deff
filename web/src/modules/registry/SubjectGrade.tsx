import { useQuery } from '@tanstack/react-query';
import { Form, Input, InputNumber, Select } from 'antd';
import { api, ask } from '../../kernel/client';
import type { RiskGrade, Subject, SubjectGradeView } from '../../kernel/contract';
import { useTexts, useWords } from '../../kernel/i18n';
import { fieldError, Refusal, Refused } from '../../kernel/problem';
import { useMay } from '../../kernel/session';
import { today } from '../../kernel/time';
import { Act } from '../../ui/Act';
import { GradeMark, gradeOf } from '../../ui/Marks';
import { Facts, Section, Skeleton } from '../../ui/Page';
import { texts as ui } from '../../ui/texts';
import { renew, subjects } from './queries';
import { texts } from './texts';

export const grades = ['red', 'orange', 'yellow', 'blue'] as const;

/** How it is graded and why, how often it is inspected, and what somebody set over it. */
export function SubjectGrade({ of }: { of: Subject }) {
  const t = useTexts(texts);
  const found = useQuery(subjects.grade(of.id));
  const notYet = found.error instanceof Refused && found.error.problem.status === 404;
  return (
    <Section title={t('riskGrade')} actions={found.data && <SetByHand of={of} now={found.data} />}>
      {found.isPending && <Skeleton rows={3} />}
      {notYet ? (
        <p>{t(of.status === 'closed' ? 'notGradedClosed' : 'notGraded')}</p>
      ) : (
        <Refusal of={found.error} onRetry={() => void found.refetch()} />
      )}
      {found.data && <Found of={found.data} />}
    </Section>
  );
}

function Found({ of }: { of: SubjectGradeView }) {
  const t = useTexts(texts);
  const words = useWords();
  return (
    <>
      <Facts
        of={[
          [t('riskGrade'), <GradeMark key="grade" grade={gradeOf[of.grade]} />],
          [t('inspected'), t('everyMonths', { count: of.months })],
          [t('gradedSince'), of.on],
        ]}
      />
      {of.set && (
        <p className="told">
          {t('setBy', { by: of.set.by ?? '—', to: of.set.to, reason: of.set.reason })} {t('rulesSay')}{' '}
          <GradeMark grade={gradeOf[of.judged]} />
        </p>
      )}
      <table className="list" aria-label={t('gradeReasons')}>
        <thead>
          <tr>
            <th scope="col">{t('gradeReasons')}</th>
            <th scope="col">{t('riskGrade')}</th>
            <th scope="col">{t('inspected')}</th>
            <th scope="col">{t('gradeSource')}</th>
          </tr>
        </thead>
        <tbody>
          {of.reasons.map((reason) => (
            <tr key={reason.version}>
              <td data-name={t('gradeReasons')}>{words(reason.title)}</td>
              <td data-name={t('riskGrade')} className="short">
                <GradeMark grade={gradeOf[reason.grade]} />
              </td>
              <td data-name={t('inspected')} className="short">
                {t('everyMonths', { count: reason.months })}
              </td>
              <td data-name={t('gradeSource')}>
                {reason.source ?? t('localRule')}
                {reason.certainty && <span className="muted"> · {reason.certainty}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {of.unknown.length > 0 && (
        <p className="muted">{t('gradeUnknown', { what: of.unknown.map((it) => words(it)).join(t('comma')) })}</p>
      )}
    </>
  );
}

function SetByHand({ of, now }: { of: Subject; now: SubjectGradeView }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const may = useMay();
  if (!may('registry.grade') || of.status === 'closed') return null;
  const required = [{ required: true, message: u('required') }];
  return (
    <div className="page-actions">
      <Act<{ grade: RiskGrade; months: number; reason: string; to: string }>
        label={t('setGrade')}
        title={t('setGrade')}
        text={t('setGradeText')}
        initial={{ grade: now.grade, months: now.months }}
        fields={(error) => (
          <>
            <Form.Item name="grade" label={t('riskGrade')} rules={required} {...fieldError(error, 'grade')}>
              <Select options={grades.map((it) => ({ value: it, label: <GradeMark grade={gradeOf[it]} /> }))} />
            </Form.Item>
            <Form.Item name="months" label={t('inspectedMonths')} rules={required} {...fieldError(error, 'months')}>
              <InputNumber min={1} max={60} precision={0} />
            </Form.Item>
            <Form.Item name="to" label={t('setTo')} rules={required} {...fieldError(error, 'to')}>
              <Input type="date" min={today()} />
            </Form.Item>
            <Form.Item name="reason" label={t('reason')} rules={required} {...fieldError(error, 'reason')}>
              <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} />
            </Form.Item>
          </>
        )}
        act={async (values) => {
          await ask(api.PUT('/api/subjects/{id}/grade', { params: { path: { id: of.id } }, body: values }));
          await renew();
        }}
      />
      {now.set && (
        <Act
          label={t('endSet')}
          title={t('endSet')}
          text={t('endSetText')}
          act={async () => {
            await ask(api.POST('/api/subjects/{id}/grade/end', { params: { path: { id: of.id } } }));
            await renew();
          }}
        />
      )}
    </div>
  );
}
