import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { Link, useParams } from 'react-router';
import { useLanguage, useTexts } from '../../../kernel/i18n';
import { Refusal } from '../../../kernel/problem';
import { longDay, today } from '../../../kernel/time';
import { ChoiceFilter, FilterBar } from '../../../ui/FilterBar';
import { useFilters } from '../../../ui/filters';
import { Page } from '../../../ui/Page';
import { HandInCounts } from './HandInCounts';
import { HandInMatrix } from './HandInMatrix';
import { HandInRows } from './HandInRows';
import { HandInTabs, usePlanTitle } from './HandInTabs';
import { ManyActs } from './ManyActs';
import { address, handIns } from './queries';
import { usePeriod } from './StateMark';
import { texts } from './texts';
import './handins.css';

export const states = ['missing', 'overdue', 'dueSoon', 'onTime', 'late', 'waiting', 'returned', 'exempt'] as const;

/** Who has handed in and who has not, on a day one chooses. */
export function HandInBoard() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const language = useLanguage();
  const period = usePeriod();
  const title = usePlanTitle(id);
  const [{ view, requirement, period: chosen, state, on }, set] = useFilters('view', 'requirement', 'period', 'state', 'on');
  const filters = { requirement, period: chosen, state, on };
  const asked = useQuery(handIns.requirements(id));
  const counts = useQuery(handIns.counts(id, { on }));
  const periods = [...new Set(counts.data?.rows.map((row) => row.period))].sort().reverse();
  const asList = view === 'list';
  return (
    <Page
      wide
      title={title ?? t('board')}
      above={{ to: '/plans', title: t('plans') }}
      note={on && on !== today() ? t('asOf', { day: longDay(on, language) }) : undefined}
      actions={
        <>
          <a href={address(id, filters)} download>
            {t('export')}
          </a>
          {asked.data?.items && <ManyActs plan={id} filters={filters} mayManage={asked.data.mayManage} />}
        </>
      }
    >
      <HandInTabs id={id} />
      {asked.data?.items.some((it) => it.unsettled.length > 0) && (
        <p className="told">
          {t('unsettled')} <Link to={`/plans/${id}/report-requirements`}>{t('requirements')}</Link>
        </p>
      )}
      <FilterBar>
        <ChoiceFilter
          name={t('what')}
          value={requirement}
          options={(asked.data?.items ?? []).map((it) => ({ value: it.id, label: it.what }))}
          onChange={(value) => set('requirement', value)}
        />
        <ChoiceFilter
          name={t('period')}
          value={chosen}
          options={periods.map((it) => ({ value: it, label: period(it) }))}
          onChange={(value) => set('period', value)}
        />
        <ChoiceFilter
          name={t('state')}
          value={state}
          options={states.map((it) => ({
            value: it,
            label: t(it === 'overdue' ? 'overdueWord' : it === 'late' ? 'lateWord' : it),
          }))}
          onChange={(value) => set('state', value)}
        />
        <label className="hand-in-day">
          {t('on')}
          <Input type="date" value={on ?? today()} onChange={(event) => set('on', event.target.value || undefined)} />
        </label>
        {on && (
          <Button type="link" onClick={() => set('on', undefined)}>
            {t('today')}
          </Button>
        )}
        <fieldset className="hand-in-views" aria-label={t('board')}>
          <Button
            aria-pressed={!asList}
            type={asList ? 'default' : 'primary'}
            ghost={!asList}
            onClick={() => set('view', undefined)}
          >
            {t('matrix')}
          </Button>
          <Button aria-pressed={asList} type={asList ? 'primary' : 'default'} ghost={asList} onClick={() => set('view', 'list')}>
            {t('list')}
          </Button>
        </fieldset>
      </FilterBar>
      <Refusal of={asked.error ?? counts.error} />
      {asList ? (
        <HandInRows name={t('board')} queryKey={handIns.key('plan', id, filters)} load={handIns.ofPlan(id, filters)} />
      ) : (
        <HandInMatrix plan={id} filters={filters} />
      )}
      <HandInCounts of={counts.data?.rows ?? []} />
    </Page>
  );
}
