import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../../kernel/i18n';
import { type Gate, gates } from './queries';
import { texts } from './texts';

/** What a new edition takes over from the one in force, and whose duties fall away with it. */
export function Successors({ of }: { of: Gate }) {
  const t = useTexts(texts);
  const found = useQuery({ ...gates.succession(of.plan), enabled: of.edition > 1 });
  const it = found.data;
  if (!it) return null;
  return (
    <div className="told">
      <p>{t('kept', { edition: it.edition, kept: it.kept, fresh: it.fresh })}</p>
      {it.fallenCount > 0 && (
        <details>
          <summary>{t('fallen', { count: it.fallenCount })}</summary>
          <table className="list">
            <thead>
              <tr>
                <th scope="col">{t('measure')}</th>
                <th scope="col">{t('organisation')}</th>
                <th scope="col" className="figure">
                  {t('progress')}
                </th>
              </tr>
            </thead>
            <tbody>
              {it.fallen.map((duty) => (
                <tr key={duty.duty}>
                  <td data-name={t('measure')}>
                    <span className="measure-id">{duty.number}</span> {duty.heading}
                  </td>
                  <td data-name={t('organisation')}>{duty.organisation}</td>
                  <td data-name={t('progress')} className="figure">
                    {duty.percent}%
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </div>
  );
}
