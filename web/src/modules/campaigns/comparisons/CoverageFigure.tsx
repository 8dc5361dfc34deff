import type { Coverage } from '../../../kernel/contract';
import { useTexts } from '../../../kernel/i18n';
import { texts } from './texts';

/** How much is taken up, where it is lacking, and what the figure means. */
export function CoverageFigure({ of }: { of: Coverage }) {
  const t = useTexts(texts);
  return (
    <section className="coverage" aria-label={t('coverage')}>
      <div className="coverage-figure">
        <span>{t('coverage')}</span>
        <strong>{percent(of.share)}</strong>
      </div>
      <div className="coverage-words">
        <p>
          {t('coverageFigures', {
            binding: of.binding,
            taken: of.takenUp,
            open: of.binding - of.takenUp,
            explained: of.explained,
            upper: of.upper,
          })}
        </p>
        <details>
          <summary>{t('bySection')}</summary>
          <ul className="coverage-sections">
            {of.sections.map((it) => (
              <li key={it.section}>
                <span>{it.section || '—'}</span>
                <Bar taken={it.takenUp} binding={it.binding} />
                <span className="coverage-count">{t('ofBinding', { taken: it.takenUp, binding: it.binding })}</span>
              </li>
            ))}
          </ul>
        </details>
        <details>
          <summary>{t('coverageMeans')}</summary>
          <p>{t('coverageRule')}</p>
          <p>{t('bindingRule')}</p>
        </details>
      </div>
    </section>
  );
}

/** Its figure always stands beside it. */
export function Bar({ taken, binding }: { taken: number; binding: number }) {
  return (
    <span className="coverage-bar" aria-hidden="true">
      <span style={{ inlineSize: binding === 0 ? 0 : `${(100 * taken) / binding}%` }} />
    </span>
  );
}

export const percent = (share: number | null | undefined) =>
  share === null || share === undefined ? '—' : `${(Math.floor(share * 1000) / 10).toFixed(1)}%`;
