import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { client, exchange, upload } from '../../kernel/client';
import type { SheetResult } from '../../kernel/contract';
import { useTexts, useWords } from '../../kernel/i18n';
import { Refusal } from '../../kernel/problem';
import { FileDrop } from '../../ui/FileDrop';
import { Page, Section } from '../../ui/Page';
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

/** A trial first, the import second; errors by row and column; first passwords once. */
function ImportSheet({ kind, title, above, hint, accept, template }: Sheet) {
  const t = useTexts(texts);
  const [file, setFile] = useState<File | null>(null);
  const run = useMutation({
    mutationFn: ({ sheet, dryRun }: { sheet: File; dryRun: boolean }) => {
      const form = new FormData();
      form.append('file', sheet);
      return upload<SheetResult>(`/api/${kind}/import?dryRun=${dryRun}`, form);
    },
    onSuccess: async (_, { dryRun }) => {
      if (!dryRun) await client.invalidateQueries({ queryKey: [kind] });
    },
  });
  const result = run.data;
  const done = result !== undefined && run.variables?.dryRun === false;
  const ready = result !== undefined && !done && result.errors.length === 0 && result.created > 0;
  return (
    <Page
      title={title}
      above={{ to: `/system/${kind}`, title: above }}
      note={t('importStep1')}
      actions={template && <a href={`/api/${kind}/import/template`}>{t('template')}</a>}
    >
      {!done && (
        <FileDrop
          accept={accept}
          hint={hint}
          file={file}
          onFile={(chosen) => {
            setFile(chosen);
            run.mutate({ sheet: chosen, dryRun: true });
          }}
        />
      )}
      <Refusal of={run.error} />
      {result && (
        <p className="told" role="status">
          {done
            ? t('importDone', { created: result.created, rows: result.rows })
            : t('importRead', { rows: result.rows, created: result.created, errors: result.errors.length })}
        </p>
      )}
      {file && !done && (
        <p className="button-row">
          <Button loading={run.isPending && run.variables.dryRun} onClick={() => run.mutate({ sheet: file, dryRun: true })}>
            {t('tryIt')}
          </Button>
          <Button
            type="primary"
            disabled={!ready}
            loading={run.isPending && !run.variables.dryRun}
            onClick={() => run.mutate({ sheet: file, dryRun: false })}
          >
            {t('importNow', { count: ready ? result.created : 0 })}
          </Button>
        </p>
      )}
      {result && result.errors.length > 0 && (
        <Errors of={result} action={template && file && <Marked kind={kind} file={file} />} />
      )}
      {result?.firstPasswords && result.firstPasswords.length > 0 && done && <FirstPasswords of={result.firstPasswords} />}
    </Page>
  );
}

/** The same sheet with what is wrong written beside it, to be corrected there. */
function Marked({ kind, file }: { kind: Sheet['kind']; file: File }) {
  const t = useTexts(texts);
  const fetch = useMutation({
    mutationFn: () => {
      const form = new FormData();
      form.append('file', file);
      return exchange(`/api/${kind}/import/marked`, form, file.name);
    },
  });
  return (
    <>
      <Refusal of={fetch.error} />
      <Button loading={fetch.isPending} onClick={() => fetch.mutate()}>
        {t('marked')}
      </Button>
    </>
  );
}

function Errors({ of, action }: { of: SheetResult; action: ReactNode }) {
  const t = useTexts(texts);
  const words = useWords();
  return (
    <Section title={t('importErrors')} actions={action}>
      <table className="list">
        <thead>
          <tr>
            <th scope="col" className="figure">
              {t('row')}
            </th>
            <th scope="col">{t('column')}</th>
            <th scope="col">{t('error')}</th>
          </tr>
        </thead>
        <tbody>
          {of.errors.map((error) => (
            <tr key={`${error.row} ${error.column} ${error.zh}`}>
              <td data-name={t('row')} className="figure">
                {error.row}
              </td>
              <td data-name={t('column')}>{error.column ?? '—'}</td>
              <td data-name={t('error')}>{words(error)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

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
