import { useTexts } from '../../../kernel/i18n';
import { figure, type Month } from './queries';
import { texts } from './texts';

/** One bar a month against what is planned; the figures are the table itself, so that they can be read aloud and copied. */
export function MonthChart({ of, planned, unit }: { of: readonly Month[]; planned: string; unit: string }) {
  const t = useTexts(texts);
  const most = Math.max(Number(planned), ...of.map((it) => Number(it.reached)), Number.MIN_VALUE);
  return (
    <table className="months" aria-label={t('history')}>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t('month')}</th>
          <th scope="col">{t('reached')}</th>
        </tr>
      </thead>
      <tbody>
        {of.map((it) => (
          <tr key={it.month}>
            <th scope="row">{it.month}</th>
            <td>
              <span className="target-bar" aria-hidden="true">
                <span style={{ inlineSize: `${(Number(it.reached) / most) * 100}%` }} />
                <i style={{ insetInlineStart: `${(Number(planned) / most) * 100}%` }} />
              </span>
              <span>{figure(it.reached, unit)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
