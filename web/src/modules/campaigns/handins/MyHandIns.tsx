import { useTexts } from '../../../kernel/i18n';
import { ChoiceFilter, FilterBar } from '../../../ui/FilterBar';
import { useFilters } from '../../../ui/filters';
import { Page } from '../../../ui/Page';
import { HandInRows } from './HandInRows';
import { handIns } from './queries';
import { texts } from './texts';

const states = ['missing', 'overdue', 'dueSoon', 'onTime', 'late', 'returned', 'exempt'] as const;

/** What my organisation has handed in and still owes, of all plans. */
export function MyHandIns() {
  const t = useTexts(texts);
  const [{ state }, set] = useFilters('state');
  return (
    <Page title={t('myHandIns')}>
      <FilterBar>
        <ChoiceFilter
          name={t('state')}
          value={state}
          options={states.map((it) => ({
            value: it,
            label: t(it === 'overdue' ? 'overdueWord' : it === 'late' ? 'lateWord' : it),
          }))}
          onChange={(value) => set('state', value)}
        />
      </FilterBar>
      <HandInRows mine name={t('myHandIns')} queryKey={handIns.key('mine', state)} load={handIns.mine({ state })} />
    </Page>
  );
}
