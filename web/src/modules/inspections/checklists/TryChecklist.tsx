import { Button } from 'antd';
import { useState } from 'react';
import type { Checklist, VersionDocument } from '../../../kernel/checklists/checklist';
import { type ItemAnswer, judge } from '../../../kernel/checklists/judge';
import { useTexts, useWords } from '../../../kernel/i18n';
import { Section } from '../../../ui/Page';
import { Found } from './Found';
import { ItemForm } from './ItemForm';
import type { Sheet } from './queries';
import { rulesIn } from './rules';
import { texts } from './texts';

/** Answers in, findings out, at once and on this machine, as on the phone: nothing is kept. */
export function TryChecklist({ sheet, list, version }: { sheet: Sheet; list: Checklist; version: VersionDocument }) {
  const t = useTexts(texts);
  const words = useWords();
  const [answers, setAnswers] = useState<Record<string, ItemAnswer>>({});
  const outcome = judge(list, answers, sheet.law, sheet.on);
  const rules = rulesIn(sheet);
  const set = (code: string, answer: ItemAnswer) => setAnswers((known) => ({ ...known, [code]: answer }));
  // One 合格 may bring another question to light, so it goes on until nothing is left that can be presumed.
  const passRest = () => {
    let next = answers;
    for (let round = 0; round < list.items.length; round++) {
      const left = judge(list, next, sheet.law, sheet.on).unanswered.filter((code) => presumable(list, code));
      if (left.length === 0) break;
      next = { ...next, ...Object.fromEntries(left.map((code) => [code, { ...next[code], result: 'pass' as const }])) };
    }
    setAnswers(next);
  };
  return (
    <div className="trying">
      <div>
        <p className="muted">{t('tryNote')}</p>
        <div className="button-row">
          <Button onClick={passRest}>{t('restPass')}</Button>
          <Button onClick={() => setAnswers({})}>{t('clear')}</Button>
        </div>
        {version.sections.map((section) => {
          const items = list.items.filter((item) => section.items.includes(item.of) && outcome.shown.includes(item.of.code));
          return (
            items.length > 0 && (
              <Section key={section.code} title={words(section.title)}>
                <ol className="asked">
                  {items.map((item) => (
                    <ItemForm
                      key={item.of.code}
                      item={item}
                      answer={answers[item.of.code]}
                      finding={outcome.findings.find((it) => it.item === item.of.code)}
                      awaits={item.rules.some((name) => rules.get(name)?.officer)}
                      onChange={(answer) => set(item.of.code, answer)}
                    />
                  ))}
                </ol>
              </Section>
            )
          );
        })}
      </div>
      <Found sheet={sheet} list={list} outcome={outcome} />
    </div>
  );
}

/** A question without a presumed answer is for somebody to answer. */
const presumable = (list: Checklist, code: string) =>
  list.items.find((item) => item.of.code === code)?.fields.every(({ normal }) => normal !== null) ?? true;
