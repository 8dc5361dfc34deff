import { useParams } from 'react-router';
import { useTexts } from '../../../kernel/i18n';
import { Page } from '../../../ui/Page';
import { SheetImport } from '../../../ui/SheetImport';
import { renew } from './queries';
import { texts } from './texts';

/** The roster of a task force from a sheet. */
export function ImportRoster() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const address = `/api/plans/${id}/task-force/import`;
  return (
    <Page
      title={t('import')}
      above={{ to: `/plans/${id}/task-force`, title: t('taskForce') }}
      note={t('importNote')}
      actions={<a href={`${address}/template`}>{t('template')}</a>}
    >
      <SheetImport
        address={address}
        accept=".xlsx"
        marks
        ready={(result) => result.rows}
        onImported={renew}
        said={{
          hint: t('hint'),
          read: ({ rows, errors }) => t('read', { rows, errors: errors.length }),
          done: ({ created }) => t('done', { created }),
          now: () => t('importNow'),
          faults: t('faults'),
          marked: t('marked'),
          row: t('row'),
          column: t('column'),
          fault: t('fault'),
        }}
      />
    </Page>
  );
}
