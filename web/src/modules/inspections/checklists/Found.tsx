import type { Checklist } from '../../../kernel/checklists/checklist';
import type { Finding, Outcome } from '../../../kernel/checklists/judge';
import { useTexts, useWords } from '../../../kernel/i18n';
import { GradeMark, State } from '../../../ui/Marks';
import type { Sheet } from './queries';
import { useBrief } from './ranges';
import { texts } from './texts';

/** What the answers come to so far: findings, what awaits an officer, what cannot be decided yet. */
export function Found({ sheet, list, outcome }: { sheet: Sheet; list: Checklist; outcome: Outcome }) {
  const t = useTexts(texts);
  const words = useWords();
  const { findings, awaiting, open, shown, unanswered } = outcome;
  const labels = (codes: readonly string[]) => codes.map((code) => words(list.fields.fields.get(code)?.label) || code).join('、');
  // What nobody has answered yet is open of course; worth saying is what stays open after an answer.
  const stuck = open.filter((it) => !unanswered.includes(it.item));
  return (
    <aside className="found" aria-label={t('found')}>
      <h2>{t('found')}</h2>
      <p className="muted" role="status">
        {t('progress', { done: shown.length - unanswered.length, all: shown.length })} ·{' '}
        {t('foundCount', { n: findings.length, count: findings.length })}
      </p>
      {findings.length === 0 && <p>{t('nothingFound')}</p>}
      <ul className="found-list">
        {findings.map((it) => (
          <FoundOne key={it.item} sheet={sheet} finding={it} />
        ))}
      </ul>
      {awaiting.length > 0 && (
        <>
          <h3>{t('awaiting')}</h3>
          <ul>
            {awaiting.map((it) => (
              <li key={it.version}>{it.rule}</li>
            ))}
          </ul>
        </>
      )}
      {stuck.length > 0 && (
        <>
          <h3>{t('open')}</h3>
          <ul>
            {stuck.map((it) => (
              <li key={it.version}>{t('missing', { rule: it.rule.split('/')[1] ?? it.rule, fields: labels(it.missing) })}</li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}

function FoundOne({ sheet, finding }: { sheet: Sheet; finding: Finding }) {
  const t = useTexts(texts);
  const words = useWords();
  const brief = useBrief(sheet);
  return (
    <li>
      <p>
        <GradeMark grade={finding.grade} /> {words(finding.what)}
      </p>
      <p className="asked-source">
        {finding.criterion && <b>{t('criterion', { rule: finding.criterion })}</b>}
        {finding.stop && <State is="doubt">{t('stopAtOnce')}</State>}
        {finding.transfer && <State is="open">{t('transferred')}</State>}
        {finding.rules.length === 0 && <span>{t('byEyes')}</span>}
        {finding.clauses.map((clause) => (
          <span key={clause}>{clause}</span>
        ))}
        {finding.penalties.map((code) => (
          <span key={code}>
            {t('penalty')} {brief(code)}
          </span>
        ))}
      </p>
    </li>
  );
}
