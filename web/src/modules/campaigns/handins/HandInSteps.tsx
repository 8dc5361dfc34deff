import type { components } from '../../../kernel/api';
import { useTexts } from '../../../kernel/i18n';
import { moment } from '../../../kernel/time';
import { texts } from './texts';

type Step = components['schemas']['ShowHandInStepView'];
const words = { accepted: 'accepted', returned: 'returned', exempted: 'exempted', exemptionUndone: 'exemptionUndone' } as const;

/** All versions and answers, oldest first. */
export function HandInSteps({ of }: { of: readonly Step[] }) {
  const t = useTexts(texts);
  if (of.length === 0) return <p className="muted">{t('noSteps')}</p>;
  return (
    <ol className="hand-in-steps">
      {of.map((step, at) => (
        <li key={step.number}>
          <strong>
            {step.kind === 'handedIn'
              ? t('version', { number: of.slice(0, at + 1).filter((it) => it.kind === 'handedIn').length })
              : t(words[step.kind])}
          </strong>{' '}
          <span className="muted">
            {step.byName || t('house')} · {moment(step.at)}
            {step.why && ` · ${t(step.why)}`}
          </span>
          {step.text && <p>{step.text}</p>}
          {step.files.length > 0 && (
            <div className="hand-in-files">
              {step.files.map((file) => (
                <a key={file.id} href={`/api/files/${file.id}`} download={file.name}>
                  {file.name} <small className="muted">{Math.max(1, Math.round(file.size / 1024))} kB</small>
                </a>
              ))}
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
