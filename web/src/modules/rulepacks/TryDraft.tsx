import { useMemo, useState } from 'react';
import { useTexts, useWords } from '../../kernel/i18n';
import { judge } from '../../kernel/rules/judge';
import { fieldsOf } from '../../kernel/rules/names';
import { checked, readPack } from '../../kernel/rules/pack';
import { today } from '../../kernel/time';
import { type Answered, AnswerFields } from '../../ui/AnswerFields';
import { faultOf } from './ExpressionField';
import type { PackDetails } from './pack';
import { texts } from './texts';
import { Outcome, VerdictMark } from './Verdicts';

/** Answer what the condition asks, and see at once what the rule says. */
export function TryDraft(props: { when: string; outcome: Answered; officer: boolean; details: PackDetails }) {
  const { when, outcome, officer, details } = props;
  const t = useTexts(texts);
  const words = useWords();
  const [answers, setAnswers] = useState<Answered>({});
  const asked = useMemo(
    () => (faultOf(when, details.pack) ? null : fieldsOf(checked(when, details.pack.types), details.pack)),
    [when, details],
  );
  if (asked === null) return <p className="muted">{t('tryAfterMending')}</p>;
  const { pack } = readPack({
    code: details.pack.code,
    fields: [...details.pack.fields.values()],
    derived: [...details.derived],
    rules: [{ id: 'draft', versions: [{ from: '0001-01-01', when, outcome, officer }] }],
  });
  const relevant = Object.fromEntries(Object.entries(answers).filter(([code]) => asked.includes(code)));
  const [verdict] = judge(pack, [], [], today(), relevant).verdicts;
  return (
    <>
      <AnswerFields
        fields={details.fields.filter((field) => asked.includes(field.code))}
        answers={answers}
        onChange={setAnswers}
      />
      {verdict && (
        <div role="status" className="try-said">
          <VerdictMark state={verdict.state} />
          {verdict.state === 'holds' && <Outcome of={outcome} schema={details.outcome} />}
          {verdict.missing.length > 0 && (
            <p className="muted">
              {t('missing', {
                fields: verdict.missing.map((code) => words(details.pack.fields.get(code)?.label) || code).join(t('listComma')),
              })}
            </p>
          )}
          {verdict.fault && <p>{t('overflow')}</p>}
          {verdict.awaitsOfficer && <p>{t('officerDecides')}</p>}
        </div>
      )}
    </>
  );
}
