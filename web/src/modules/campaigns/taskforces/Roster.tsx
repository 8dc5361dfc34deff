import { useTexts } from '../../../kernel/i18n';
import { lookingAt } from '../../../kernel/place';
import { useMay } from '../../../kernel/session';
import { ChoiceFilter, FilterBar, TextFilter } from '../../../ui/FilterBar';
import { useFilters } from '../../../ui/filters';
import { List } from '../../../ui/List';
import { State } from '../../../ui/Marks';
import { Empty } from '../../../ui/Page';
import { EditActs } from './EditActs';
import { Phone } from './Phone';
import { type Force, kinds, type SeatKind, type Somebody, taskForces } from './queries';
import { texts } from './texts';

/** Everybody in view, with whom one can call. */
export function Roster({ plan, force }: { plan: string; force: Force }) {
  const t = useTexts(texts);
  const fill = useMay()('task-forces.fill');
  const place = lookingAt.use();
  const [{ q, seat }, set] = useFilters('q', 'seat');
  const wanted = { q, seat: seat as SeatKind | undefined, place: place?.id };
  return (
    <>
      <FilterBar>
        <TextFilter name={t('find')} value={q} onChange={(value) => set('q', value)} />
        <ChoiceFilter
          name={t('seat')}
          value={seat}
          onChange={(value) => set('seat', value)}
          options={kinds.map((kind) => ({ value: kind, label: t(kind) }))}
        />
      </FilterBar>
      <List<Somebody>
        name={t('roster')}
        queryKey={['task-forces', plan, 'people', wanted]}
        load={taskForces.people(plan, wanted)}
        empty={<Empty title={t('nobody')} text={t('nobodyText')} />}
        columns={[
          {
            key: 'name',
            title: t('name'),
            of: (it) => (
              <>
                {it.name} {it.me && <State is="quiet">{t('isMe')}</State>}
              </>
            ),
          },
          { key: 'unit', title: t('organisation'), of: (it) => it.unit },
          { key: 'seat', title: t('seat'), short: true, of: (it) => t(it.seat) },
          { key: 'post', title: t('post'), of: (it) => it.post || '—' },
          { key: 'phone', title: t('phone'), short: true, of: (it) => <Phone plan={plan} of={it} /> },
          ...(fill
            ? [
                {
                  key: 'act',
                  title: t('edit'),
                  short: true,
                  of: (it: Somebody) => <EditActs plan={plan} force={force} of={it} />,
                },
              ]
            : []),
        ]}
      />
    </>
  );
}
