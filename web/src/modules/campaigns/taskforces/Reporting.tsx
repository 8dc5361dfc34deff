import { useTexts } from '../../../kernel/i18n';
import { lookingAt } from '../../../kernel/place';
import { ChoiceFilter, FilterBar, TextFilter } from '../../../ui/FilterBar';
import { useFilters } from '../../../ui/filters';
import { List } from '../../../ui/List';
import { State } from '../../../ui/Marks';
import { Empty } from '../../../ui/Page';
import { type Expected, type Force, type Level, taskForces } from './queries';
import { texts } from './texts';

/** Level by level how many have named a contact, and one by one who has and who has not. */
export function Reporting({ plan, of }: { plan: string; of: Force }) {
  const t = useTexts(texts);
  const place = lookingAt.use();
  const [{ org, named, level }, set] = useFilters('org', 'named', 'level');
  const asked = { q: org, named: named ? named === 'yes' : undefined, level: level as Level | undefined, place: place?.id };
  return (
    <>
      <Levels of={of.levels} />
      <FilterBar>
        <TextFilter name={t('findOrganisation')} value={org} onChange={(value) => set('org', value)} />
        <ChoiceFilter
          name={t('state')}
          value={named}
          onChange={(value) => set('named', value)}
          options={[
            { value: 'no', label: t('missing') },
            { value: 'yes', label: t('named') },
          ]}
        />
        <ChoiceFilter
          name={t('level')}
          value={level}
          onChange={(value) => set('level', value)}
          options={of.levels.map((it) => ({ value: it.level, label: t(it.level) }))}
        />
      </FilterBar>
      <List<Expected>
        name={t('reporting')}
        queryKey={['task-forces', plan, 'organisations', asked]}
        load={taskForces.organisations(plan, asked)}
        empty={<Empty title={t('noOrganisation')} />}
        columns={[
          { key: 'name', title: t('organisation'), of: (it) => it.name },
          { key: 'place', title: t('place'), of: (it) => it.place.name },
          { key: 'level', title: t('level'), short: true, of: (it) => t(it.level) },
          {
            key: 'state',
            title: t('state'),
            of: (it) => <State is={it.contacts > 0 ? 'quiet' : 'open'}>{t(it.contacts > 0 ? 'named' : 'missing')}</State>,
          },
          { key: 'contacts', title: t('contacts'), figure: true, of: (it) => it.contacts },
        ]}
      />
    </>
  );
}

function Levels({ of }: { of: Force['levels'] }) {
  const t = useTexts(texts);
  const sum = (count: (it: Force['levels'][number]) => number) => of.reduce((all, it) => all + count(it), 0);
  const rows = [
    ...of.map((it) => ({ name: t(it.level), organisations: it.organisations, named: it.named })),
    { name: t('all'), organisations: sum((it) => it.organisations), named: sum((it) => it.named) },
  ];
  return (
    <table className="list levels">
      <thead>
        <tr>
          <th scope="col">{t('level')}</th>
          <th scope="col" className="figure">
            {t('organisations')}
          </th>
          <th scope="col" className="figure">
            {t('named')}
          </th>
          <th scope="col" className="figure">
            {t('missing')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.name}>
            <td data-name={t('level')}>{row.name}</td>
            <td data-name={t('organisations')} className="figure">
              {row.organisations}
            </td>
            <td data-name={t('named')} className="figure">
              {row.named}
            </td>
            <td data-name={t('missing')} className="figure">
              {row.organisations - row.named}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
