import { useState } from 'react';
import type { Finding } from '../../kernel/checklists/judge';
import { useTexts, useWords } from '../../kernel/i18n';
import type { VisitState } from '../store/fold';
import { lower } from './actions';
import { texts } from './texts';

/** What is wrong, how grave, by which criterion and clause: at once, while it can still be looked at. */
export function FindingBox({ visit, finding, state }: { visit: string; finding: Finding; state: VisitState }) {
  const t = useTexts(texts);
  const words = useWords();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const asked = state.over(`lower/${finding.item}`).length > 0;
  return (
    <div className={`finding ${finding.grade}`} role="status">
      <p>
        <b className={`grade ${finding.grade}`}>
          {t(finding.grade)} {finding.criterion}
        </b>
      </p>
      <p>{words(finding.what)}</p>
      {finding.clauses.map((it) => (
        <p key={it} className="small muted">
          {it}
        </p>
      ))}
      {finding.stop && <p>{t('stopUse')}</p>}
      {finding.grade === 'major' && asked && <p className="small">{t('lowered')}</p>}
      {finding.grade === 'major' && !asked && !asking && (
        <button type="button" className="key bare" onClick={() => setAsking(true)}>
          {t('asksLower')}
        </button>
      )}
      {asking && !asked && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void lower(visit, finding.item, reason.trim());
          }}
        >
          <label className="field">
            <span>{t('lowerWhy')}</span>
            <textarea
              className="input"
              required
              maxLength={2_000}
              rows={2}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </label>
          <button type="submit" className="key" disabled={reason.trim() === ''}>
            {t('lowerSend')}
          </button>
        </form>
      )}
    </div>
  );
}
