import { Button } from 'antd';
import { useMemo, useState } from 'react';
import type { RulePack } from '../../kernel/contract';
import { useTexts, useWords } from '../../kernel/i18n';
import { judge } from '../../kernel/rules/judge';
import { readPack } from '../../kernel/rules/pack';
import { type Answered, AnswerFields } from '../../ui/AnswerFields';
import type { PackDetails } from './pack';
import { texts } from './texts';
import { Outcome, VerdictMark } from './Verdicts';

/** Answers in, verdicts out, at once and on this machine: nothing is recorded. */
export function TryRules({ pack, details, day }: { pack: RulePack; details: PackDetails; day: string }) {
  const t = useTexts(texts);
  const words = useWords();
  const [answers, setAnswers] = useState<Answered>({});
  // What the server says is in force here is all there is to judge by.
  const inForce = useMemo(() => {
    const rules = pack.rules
      .filter((it) => it.applies)
      .map(({ id, version: { when, outcome, officer } }) => ({
        id,
        versions: [{ from: '0001-01-01', when: when ?? '', outcome, officer }],
      }));
    const fields = [...details.pack.fields.values()];
    return readPack({ code: pack.code, fields, derived: [...details.derived], rules }).pack;
  }, [pack, details]);
  const { verdicts } = judge(inForce, [], [], day, answers);
  const said = verdicts.filter((it) => it.state === 'holds' || it.awaitsOfficer);
  const open = verdicts.filter((it) => it.state === 'open').length;
  return (
    <details className="try">
      <summary>{t('tryPack')}</summary>
      <p className="muted">{t('tryNote')}</p>
      <AnswerFields fields={details.fields} answers={answers} onChange={setAnswers} />
      <div role="status" className="try-said">
        <p>
          {t('trySaid', { holds: verdicts.filter((it) => it.state === 'holds').length, open, all: verdicts.length })}{' '}
          <Button size="small" onClick={() => setAnswers({})}>
            {t('clear')}
          </Button>
        </p>
        <ul className="rules">
          {said.map((it) => {
            const rule = pack.rules.find((known) => known.id === it.rule);
            return (
              <li key={it.rule} className="rule">
                <VerdictMark state={it.state} /> {it.rule} {words(rule?.title)}
                <Outcome of={it.outcome ?? rule?.version.outcome} schema={details.outcome} />
              </li>
            );
          })}
        </ul>
      </div>
    </details>
  );
}
