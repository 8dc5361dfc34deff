import type { components } from '../../../kernel/api';
import { useTexts } from '../../../kernel/i18n';
import { Section } from '../../../ui/Page';
import { usePeriod } from './StateMark';
import { texts } from './texts';

/** For each requirement and period: in time, late, missing, exempt. Together they are all there is. */
export function HandInCounts({ of }: { of: readonly components['schemas']['CountHandInsRow'][] }) {
  const t = useTexts(texts);
  const period = usePeriod();
  if (of.length === 0) return null;
  return (
    <Section title={t('counts')}>
      <table className="list" aria-label={t('counts')}>
        <thead>
          <tr>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('period')}</th>
            <th scope="col">{t('due')}</th>
            {(['onTime', 'lateWord', 'missing', 'overdueWord', 'exempt', 'all'] as const).map((it) => (
              <th scope="col" className="figure" key={it}>
                {t(it)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {of.map((row) => (
            <tr key={`${row.requirement} ${row.period}`}>
              <td data-name={t('what')}>{row.what}</td>
              <td data-name={t('period')} className="short">
                {period(row.period)}
              </td>
              <td data-name={t('due')} className="short">
                {row.lastDue}
              </td>
              {(
                [
                  ['onTime', row.onTime],
                  ['lateWord', row.late],
                  ['missing', row.missing],
                  ['overdueWord', row.overdue],
                  ['exempt', row.exempt],
                  ['all', row.all],
                ] as const
              ).map(([name, figure]) => (
                <td key={name} data-name={t(name)} className="figure">
                  {figure}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
