import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTexts, useWords } from '../../../kernel/i18n';
import { lookingAt } from '../../../kernel/place';
import { Refusal } from '../../../kernel/problem';
import { ChoiceFilter, FilterBar } from '../../../ui/FilterBar';
import { useFilters } from '../../../ui/filters';
import { CertaintyMark } from '../../../ui/Marks';
import { Empty, Page, Skeleton } from '../../../ui/Page';
import { InspectionTabs } from '../InspectionTabs';
import { activities } from './activities';
import { checklists } from './queries';
import { texts } from './texts';
import './checklists.css';

/** 检查表: which there are for whom, how long, how sure, and how much of them is local here. */
export function ChecklistList() {
  const t = useTexts(texts);
  const words = useWords();
  const place = lookingAt.use();
  const [{ kind, activity }, set] = useFilters('kind', 'activity');
  const found = useQuery(checklists.list({ kind, activity, place: place?.id }));
  const kinds = found.data?.kinds ?? [];
  const named = (codes: readonly string[]) => {
    const [first, ...more] = codes.map((code) => words(kinds.find((it) => it.code === code)));
    return more.length < 3 ? [first, ...more].join(' · ') : t('andMore', { first: first ?? '', n: codes.length });
  };
  const said = (codes: readonly string[]) =>
    activities
      .filter((it) => codes.includes(it.code))
      .map((it) => t(it.text))
      .join(' · ');
  return (
    <Page title={t('checklists')} note={place ? t('noteAt', { place: place.name }) : t('note')}>
      <InspectionTabs />
      <FilterBar>
        <ChoiceFilter
          name={t('kind')}
          value={kind}
          options={kinds.map((it) => ({ value: it.code, label: words(it) }))}
          onChange={(next) => set('kind', next)}
        />
        <ChoiceFilter
          name={t('activity')}
          value={activity}
          options={activities.map((it) => ({ value: it.code, label: t(it.text) }))}
          onChange={(next) => set('activity', next)}
        />
      </FilterBar>
      <Refusal of={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && <Skeleton />}
      {found.data?.lists.length === 0 && <Empty title={t('none')} text={t('noneText')} />}
      {found.data && found.data.lists.length > 0 && (
        <table className="list" aria-label={t('checklists')}>
          <thead>
            <tr>
              <th scope="col">{t('checklist')}</th>
              <th scope="col">{t('forKinds')}</th>
              <th scope="col">{t('activity')}</th>
              <th scope="col" className="figure">
                {t('items')}
              </th>
              <th scope="col" className="figure">
                {t('rules')}
              </th>
              <th scope="col" className="figure">
                {t('local')}
              </th>
              <th scope="col">{t('ground')}</th>
            </tr>
          </thead>
          <tbody>
            {found.data.lists.map((it) => (
              <tr key={it.code}>
                <td>
                  <Link to={`/inspections/checklists/${it.code}`}>{words(it.title)}</Link>
                </td>
                <td data-name={t('forKinds')}>{named(it.kinds)}</td>
                <td data-name={t('activity')}>{said(it.activities)}</td>
                <td className="figure" data-name={t('items')}>
                  {it.items}
                </td>
                <td className="figure" data-name={t('rules')}>
                  {it.rules}
                </td>
                <td className="figure" data-name={t('local')}>
                  {it.local}
                </td>
                <td data-name={t('ground')}>
                  <span className="checklist-sure">
                    {it.certainty.map((share) => (
                      <span key={share.code}>
                        <CertaintyMark of={share.code} /> × {share.count}
                      </span>
                    ))}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Page>
  );
}
