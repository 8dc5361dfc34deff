import { Drawer } from 'antd';
import type { JournalEntry } from '../../kernel/contract';
import { useTexts, useWords } from '../../kernel/i18n';
import { moment } from '../../kernel/time';
import { Facts } from '../../ui/Page';
import { texts } from './texts';

export type Shown = Omit<JournalEntry, 'id'>;

export function EntryDetails({ entry, onClose }: { entry: Shown | null; onClose: () => void }) {
  const t = useTexts(texts);
  const words = useWords();
  return (
    <Drawer open={entry !== null} onClose={onClose} title={t('details')} size={480}>
      {entry && (
        <>
          <p>{words(entry.text)}</p>
          <Facts
            of={[
              [t('number'), entry.seq],
              [t('when'), moment(entry.at)],
              [t('who'), entry.actor.name ?? t('machine')],
              [t('code'), <code key="name">{entry.name}</code>],
              [t('state'), t(entry.sealed ? 'sealed' : 'waiting')],
              [t('hash'), entry.hash && <code key="hash">{entry.hash}</code>],
            ]}
          />
          <h2>{t('body')}</h2>
          <pre className="body">{JSON.stringify(entry.body, null, 2)}</pre>
        </>
      )}
    </Drawer>
  );
}
