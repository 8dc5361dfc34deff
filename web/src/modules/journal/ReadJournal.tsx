import { Input } from 'antd';
import { useState } from 'react';
import { useTexts, useWords } from '../../kernel/i18n';
import { lookingAt } from '../../kernel/place';
import { moment } from '../../kernel/time';
import { FilterBar, TextFilter } from '../../ui/FilterBar';
import { useFilters } from '../../ui/filters';
import { List } from '../../ui/List';
import { State } from '../../ui/Marks';
import { Empty, Page } from '../../ui/Page';
import { EntryDetails, type Shown } from './EntryDetails';
import { journal } from './queries';
import { texts } from './texts';
import { VerifyJournal } from './VerifyJournal';

export function ReadJournal() {
  const t = useTexts(texts);
  const words = useWords();
  const place = lookingAt.use()?.id;
  const [{ name, row, from, to }, set] = useFilters('name', 'row', 'from', 'to');
  const [open, setOpen] = useState<Shown | null>(null);
  const filters = { name, row, from, to, place };
  return (
    <Page title={t('journal')} note={t('note')}>
      <VerifyJournal />
      <FilterBar>
        <label className="filter-day">
          {t('from')}
          <Input type="date" value={from ?? ''} onChange={(event) => set('from', event.target.value)} />
        </label>
        <label className="filter-day">
          {t('to')}
          <Input type="date" value={to ?? ''} onChange={(event) => set('to', event.target.value)} />
        </label>
        <TextFilter name={t('name')} value={name} onChange={(value) => set('name', value)} />
        <TextFilter name={t('row')} value={row} onChange={(value) => set('row', value)} />
      </FilterBar>
      <List
        name={t('journal')}
        queryKey={journal.key(filters)}
        load={async (after, signal) => {
          const page = await journal.load(filters)(after, signal);
          return { ...page, items: page.items.map((entry) => ({ ...entry, id: String(entry.id) })) };
        }}
        columns={[
          {
            key: 'what',
            title: t('what'),
            of: (entry) => (
              <button type="button" className="link" onClick={() => setOpen(entry)}>
                {words(entry.text)}
              </button>
            ),
          },
          { key: 'who', title: t('who'), of: (entry) => entry.actor.name ?? t('machine') },
          { key: 'when', title: t('when'), of: (entry) => <time dateTime={entry.at}>{moment(entry.at)}</time> },
          { key: 'seq', title: t('number'), of: (entry) => entry.seq ?? '—', figure: true },
          {
            key: 'sealed',
            title: t('state'),
            of: (entry) => <State is={entry.sealed ? 'quiet' : 'open'}>{t(entry.sealed ? 'sealed' : 'waiting')}</State>,
          },
        ]}
        empty={<Empty title={t('nothing')} text={t('nothingText')} />}
      />
      <EntryDetails entry={open} onClose={() => setOpen(null)} />
    </Page>
  );
}
