import { Form } from 'antd';
import { useState } from 'react';
import type { DutyRow } from '../../../kernel/contract';
import { useTexts, useWords } from '../../../kernel/i18n';
import { fieldError } from '../../../kernel/problem';
import { Act } from '../../../ui/Act';
import { PersonField } from './PersonField';
import { step } from './queries';
import { texts } from './texts';

/** One person for many duties of one organisation; what will change is shown first, what did not is told after. */
export function AssignMany({ of, onDone }: { of: readonly DutyRow[]; onDone: () => void }) {
  const t = useTexts(texts);
  const words = useWords();
  const [left, setLeft] = useState<string | null>(null);
  const organisation = of.find((it) => it.state !== 'done')?.organisation?.id;
  const fit = of.filter((it) => it.state !== 'done' && it.organisation?.id === organisation);
  return (
    <>
      <Act<{ person: string }>
        label={t('assign')}
        kind="primary"
        disabled={fit.length === 0}
        title={t('assignMany', { count: fit.length })}
        submit={t('assign')}
        text={
          <>
            <p>{t('assignText')}</p>
            <ul className="preview">
              {fit.map((it) => (
                <li key={it.id}>
                  {it.measure.number} {it.measure.heading} <span className="muted">{it.personName ?? t('noPerson')}</span>
                </li>
              ))}
            </ul>
            {fit.length < of.length && <p>{t('assignOthers', { count: of.length - fit.length })}</p>}
          </>
        }
        act={async ({ person }) => {
          const { refused } = await step.assign(person, fit);
          setLeft(refused.length > 0 ? t('assignRefused', { count: refused.length, why: words(refused[0]?.text) }) : null);
          if (refused.length === 0) onDone();
        }}
        fields={(error) => (
          <Form.Item
            name="person"
            label={t('person')}
            rules={[{ required: true, message: t('pickPerson') }]}
            {...fieldError(error, 'person')}
          >
            <PersonField organisation={organisation} />
          </Form.Item>
        )}
      />
      {left && <span role="alert">{left}</span>}
    </>
  );
}
