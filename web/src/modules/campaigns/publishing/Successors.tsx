import { useQuery } from '@tanstack/react-query';
import { useTexts, useWords } from '../../../kernel/i18n';
import { type Gate, gates, type Succession } from './queries';
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
      {it.carried > 0 && <p>{t('carriedOver', { edition: it.edition, count: it.carried })}</p>}
      {it.leftCount > 0 && <LeftBehind of={it} />}
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

const whys = {
  measureGone: 'whyMeasureGone',
  dayPast: 'whyDayPast',
  notNamed: 'whyNotNamed',
  nameGone: 'whyNameGone',
  saysSo: 'whySaysSo',
  saysOtherwise: 'whySaysOtherwise',
  organisationClosed: 'whyOrganisationClosed',
  decidedSince: 'whyDecidedSince',
} as const;

/** What was decided about the edition before and does not hold for this one, each with its reason. */
function LeftBehind({ of }: { of: NonNullable<Succession> }) {
  const t = useTexts(texts);
  const words = useWords();
  return (
    <details open>
      <summary>{t('leftBehind', { count: of.leftCount })}</summary>
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{t('decision')}</th>
            <th scope="col">{t('measure')}</th>
            <th scope="col">{t('why')}</th>
            <th scope="col">{t('by')}</th>
          </tr>
        </thead>
        <tbody>
          {of.left.map((it) => (
            <tr key={it.decision}>
              <td data-name={t('decision')}>{words(it.words)}</td>
              <td data-name={t('measure')}>
                <span className="measure-id">{it.number}</span> {it.heading}
              </td>
              <td data-name={t('why')}>
                {t(whys[it.why])}
                {it.parts.length > 0 && <small className="gate-reason">{t('leftOnlyFor', { names: it.parts.join('、') })}</small>}
              </td>
              <td data-name={t('by')}>{it.by}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {of.left.length < of.leftCount && <p className="muted">{t('firstOf', { count: of.left.length })}</p>}
    </details>
  );
}
