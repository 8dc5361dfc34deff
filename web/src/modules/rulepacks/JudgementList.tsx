import { useQuery } from '@tanstack/react-query';
import { Input } from 'antd';
import { useTexts, useWords } from '../../kernel/i18n';
import { lookingAt } from '../../kernel/place';
import { ChoiceFilter, FilterBar } from '../../ui/FilterBar';
import { useFilters } from '../../ui/filters';
import { List } from '../../ui/List';
import { TimeText } from '../../ui/Marks';
import { Empty, Page } from '../../ui/Page';
import { ScopeNote } from '../../ui/PlaceSwitch';
import { judgements, packs } from './queries';
import { texts } from './texts';

/** 判定记录: what the rules were heard to say in my area, newest first. */
export function JudgementList() {
  const t = useTexts(texts);
  const words = useWords();
  const place = lookingAt.use()?.id;
  const [{ pack, day }, set] = useFilters('pack', 'day');
  const known = useQuery(packs.list(undefined)).data ?? [];
  const filters = { pack, day, place };
  const titleOf = (code: string) => {
    const found = known.find((it) => it.code === code);
    return found ? words(found.title) : code;
  };
  return (
    <Page title={t('judgements')} note={<ScopeNote />} above={{ to: '/system/rules', title: t('packs') }}>
      <FilterBar>
        <ChoiceFilter
          name={t('pack')}
          value={pack}
          options={known.map((it) => ({ value: it.code, label: words(it.title) }))}
          onChange={(value) => set('pack', value)}
        />
        <Input
          type="date"
          className="filter-choice"
          aria-label={t('judgedFor')}
          value={day ?? ''}
          onChange={(event) => set('day', event.target.value || undefined)}
        />
      </FilterBar>
      <List
        name={t('judgements')}
        queryKey={judgements.key(filters)}
        load={judgements.load(filters)}
        to={(row) => `/system/judgements/${row.id}`}
        columns={[
          { key: 'pack', title: t('pack'), of: (row) => titleOf(row.pack) },
          { key: 'place', title: t('judgedAt'), of: (row) => row.place.path || row.place.name },
          { key: 'day', title: t('judgedFor'), of: (row) => row.day, short: true },
          { key: 'holding', title: t('holds'), of: (row) => row.holding, figure: true },
          { key: 'open', title: t('open'), of: (row) => row.open, figure: true },
          { key: 'at', title: t('recordedAt'), of: (row) => <TimeText at={row.at} />, short: true },
        ]}
        empty={<Empty title={t('noJudgements')} text={t(pack || day ? 'noJudgementsFound' : 'noJudgementsText')} />}
      />
    </Page>
  );
}
