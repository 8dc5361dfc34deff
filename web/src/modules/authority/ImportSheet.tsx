import { Button } from 'antd';
import { client } from '../../kernel/client';
import type { SheetResult } from '../../kernel/contract';
import { useTexts } from '../../kernel/i18n';
import { Page, Section } from '../../ui/Page';
import { SheetImport } from '../../ui/SheetImport';
import { texts } from './texts';

type Sheet = {
  kind: 'people' | 'organisations' | 'places';
  title: string;
  above: string;
  hint: string;
  accept: string;
  template: boolean;
};

export function ImportPeople() {
  const t = useTexts(texts);
  return (
    <ImportSheet kind="people" title={t('importPeople')} above={t('people')} hint={t('importHint')} accept=".xlsx" template />
  );
}

export function ImportOrganisations() {
  const t = useTexts(texts);
  return (
    <ImportSheet
      kind="organisations"
      title={t('importOrganisations')}
      above={t('organisations')}
      hint={t('importHint')}
      accept=".xlsx"
      template
    />
  );
}

export function ImportPlaces() {
  const t = useTexts(texts);
  return (
    <ImportSheet
      kind="places"
      title={t('importPlaces')}
      above={t('places')}
      hint={t('importPlacesHint')}
      accept=".xlsx,.csv"
      template={false}
    />
  );
}

function ImportSheet({ kind, title, above, hint, accept, template }: Sheet) {
  const t = useTexts(texts);
  const address = `/api/${kind}/import`;
  return (
    <Page
      title={title}
      above={{ to: `/system/${kind}`, title: above }}
      note={t('importStep1')}
      actions={template && <a href={`${address}/template`}>{t('template')}</a>}
    >
      <SheetImport
        address={address}
        accept={accept}
        marks={template}
        ready={(result) => result.created}
        onImported={() => client.invalidateQueries({ queryKey: [kind] })}
        said={{
          hint,
          read: ({ rows, created, errors }) => t('importRead', { rows, created, errors: errors.length }),
          done: ({ created, rows }) => t('importDone', { created, rows }),
          again: t('tryIt'),
          now: (count) => t('importNow', { count }),
          faults: t('importErrors'),
          marked: t('marked'),
          row: t('row'),
          column: t('column'),
          fault: t('error'),
        }}
        after={({ firstPasswords }) => firstPasswords && firstPasswords.length > 0 && <FirstPasswords of={firstPasswords} />}
      />
    </Page>
  );
}

/** First passwords are shown once. */
function FirstPasswords({ of }: { of: NonNullable<SheetResult['firstPasswords']> }) {
  const t = useTexts(texts);
  return (
    <Section title={t('importPasswords')} actions={<Button onClick={() => window.print()}>{t('print')}</Button>}>
      <table className="list slips">
        <thead>
          <tr>
            <th scope="col">{t('name')}</th>
            <th scope="col">{t('account')}</th>
            <th scope="col">{t('password')}</th>
          </tr>
        </thead>
        <tbody>
          {of.map((slip) => (
            <tr key={slip.account}>
              <td data-name={t('name')}>{slip.name}</td>
              <td data-name={t('account')}>{slip.account}</td>
              <td data-name={t('password')}>
                <code>{slip.password}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
