import type { OverrideState } from '../../kernel/contract';
import { useTexts, useWords } from '../../kernel/i18n';
import { lookingAt } from '../../kernel/place';
import { ChoiceFilter, FilterBar } from '../../ui/FilterBar';
import { useFilters } from '../../ui/filters';
import { List } from '../../ui/List';
import { State } from '../../ui/Marks';
import { Empty, Page } from '../../ui/Page';
import { ScopeNote } from '../../ui/PlaceSwitch';
import { overrides } from './queries';
import { texts } from './texts';

const states: readonly OverrideState[] = ['draft', 'inForce', 'withdrawn'];

/** 本地规则: what the places of my area make of the rules, drafts included. */
export function LocalRules() {
  const t = useTexts(texts);
  const words = useWords();
  const place = lookingAt.use()?.id;
  const [{ state }, set] = useFilters('state');
  const only = states.find((it) => it === state);
  return (
    <Page title={t('localRules')} note={<ScopeNote />} above={{ to: '/system/rules', title: t('packs') }}>
      <FilterBar>
        <ChoiceFilter
          name={t('state')}
          value={only}
          options={states.map((it) => ({ value: it, label: t(it) }))}
          onChange={(value) => set('state', value)}
        />
      </FilterBar>
      <List
        name={t('localRules')}
        queryKey={overrides.key({ state: only, place })}
        load={overrides.load({ state: only, place })}
        to={(row) => `/system/local-rules/${row.id}`}
        columns={[
          { key: 'rule', title: t('rule'), of: (row) => `${row.rule} ${words(row.title)}` },
          { key: 'place', title: t('place'), of: (row) => row.place.path || row.place.name },
          { key: 'mode', title: t('mode'), of: (row) => t(row.mode), short: true },
          {
            key: 'state',
            title: t('state'),
            of: (row) => <State is={row.state === 'draft' ? 'open' : 'quiet'}>{t(row.state)}</State>,
          },
          { key: 'from', title: t('from'), of: (row) => row.from, short: true },
          { key: 'to', title: t('to'), of: (row) => row.to ?? '—', short: true },
        ]}
        empty={<Empty title={t('noLocal')} text={t('noLocalText')} />}
      />
    </Page>
  );
}
