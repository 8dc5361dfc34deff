import { useTexts } from '../../../kernel/i18n';
import { List } from '../../../ui/List';
import { Empty } from '../../../ui/Page';
import type { HandInRow } from './queries';
import { StateMark, usePeriod } from './StateMark';
import { texts } from './texts';

type Load = Parameters<typeof List<HandInRow>>[0]['load'];

export function HandInRows(props: { name: string; queryKey: readonly unknown[]; load: Load; mine?: boolean }) {
  const { name, queryKey, load, mine } = props;
  const t = useTexts(texts);
  const period = usePeriod();
  return (
    <List<HandInRow>
      name={name}
      queryKey={queryKey}
      load={load}
      to={(row) => `/hand-ins/${row.id}`}
      columns={[
        mine
          ? { key: 'what', title: t('what'), of: (row) => row.what }
          : { key: 'organisation', title: t('organisation'), of: (row) => row.organisationName },
        mine
          ? { key: 'plan', title: t('plan'), of: (row) => row.planTitle }
          : { key: 'what', title: t('what'), of: (row) => row.what },
        ...(mine ? [] : [{ key: 'place', title: t('place'), of: (row: HandInRow) => row.place.name }]),
        { key: 'period', title: t('period'), of: (row) => period(row.period), short: true },
        { key: 'due', title: t('due'), of: (row) => row.due, short: true },
        { key: 'state', title: t('state'), of: (row) => <StateMark of={row} />, short: true },
        { key: 'handedInOn', title: t('handedInOn'), of: (row) => row.handedInOn ?? '—', short: true },
      ]}
      empty={<Empty title={t(mine ? 'noneMine' : 'noHandIns')} text={t(mine ? 'noneMineText' : 'noHandInsText')} />}
    />
  );
}
