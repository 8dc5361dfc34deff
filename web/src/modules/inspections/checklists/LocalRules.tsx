import { useTexts, useWords } from '../../../kernel/i18n';
import { CertaintyMark } from '../../../ui/Marks';
import { Section } from '../../../ui/Page';
import type { Sheet } from './queries';
import { texts } from './texts';

const how = { add: 'added', replace: 'replaced', suspend: 'suspended' } as const;

/** What the places on the way down to this one make of the rules of this checklist. */
export function LocalRules({ sheet }: { sheet: Sheet }) {
  const t = useTexts(texts);
  const words = useWords();
  const here = sheet.locals.filter((it) => it.pack !== 'penalties' && it.from <= sheet.on && (!it.to || sheet.on <= it.to));
  if (here.length === 0) return null;
  return (
    <Section title={t('localRules')}>
      <ul className="asked-rules">
        {here.map((it) => (
          <li key={`${it.pack}/${it.rule}@${it.from}#${it.place}`}>
            <p>
              <span className="rule-id">{it.rule}</span> {words(it.text)}{' '}
              <span className="muted">
                {sheet.placeOf(it.place)} {t(how[it.mode])}
              </span>
            </p>
            <p className="asked-source">
              <span>
                {it.source} {it.clause}
              </span>
              <CertaintyMark of={it.certainty} />
              <span>{it.to ? t('fromTo', { from: it.from, to: it.to }) : t('from', { from: it.from })}</span>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
