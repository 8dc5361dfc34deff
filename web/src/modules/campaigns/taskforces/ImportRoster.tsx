import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useParams } from 'react-router';
import { exchange, upload } from '../../../kernel/client';
import type { SheetResult } from '../../../kernel/contract';
import { useTexts, useWords } from '../../../kernel/i18n';
import { Refusal } from '../../../kernel/problem';
import { FileDrop } from '../../../ui/FileDrop';
import { Page, Section } from '../../../ui/Page';
import { renew } from './queries';
import { texts } from './texts';

const formOf = (sheet: File) => {
  const form = new FormData();
  form.append('file', sheet);
  return form;
};

/** A trial first, the import second; faults by row and column. */
export function ImportRoster() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const [file, setFile] = useState<File | null>(null);
  const address = `/api/plans/${id}/task-force/import`;
  const run = useMutation({
    mutationFn: ({ sheet, dryRun }: { sheet: File; dryRun: boolean }) =>
      upload<SheetResult>(`${address}?dryRun=${dryRun}`, formOf(sheet)),
    onSuccess: async (_, { dryRun }) => {
      if (!dryRun) await renew();
    },
  });
  const marked = useMutation({ mutationFn: (sheet: File) => exchange(`${address}/marked`, formOf(sheet), sheet.name) });
  const result = run.data;
  const done = result !== undefined && run.variables?.dryRun === false && result.errors.length === 0;
  const ready = result !== undefined && !done && result.errors.length === 0 && result.rows > 0;
  return (
    <Page
      title={t('import')}
      above={{ to: `/plans/${id}/task-force`, title: t('taskForce') }}
      note={t('importNote')}
      actions={<a href={`${address}/template`}>{t('template')}</a>}
    >
      {!done && (
        <FileDrop
          accept=".xlsx"
          hint={t('hint')}
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
          {done ? t('done', { created: result.created }) : t('read', { rows: result.rows, errors: result.errors.length })}
        </p>
      )}
      {file && !done && (
        <p className="button-row">
          <Button
            type="primary"
            disabled={!ready}
            loading={run.isPending}
            onClick={() => run.mutate({ sheet: file, dryRun: false })}
          >
            {t('importNow')}
          </Button>
        </p>
      )}
      {file && result && result.errors.length > 0 && (
        <Section
          title={t('faults')}
          actions={
            <Button loading={marked.isPending} onClick={() => marked.mutate(file)}>
              {t('marked')}
            </Button>
          }
        >
          <Refusal of={marked.error} />
          <Faults of={result.errors} />
        </Section>
      )}
    </Page>
  );
}

function Faults({ of }: { of: SheetResult['errors'] }) {
  const t = useTexts(texts);
  const words = useWords();
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col" className="figure">
            {t('row')}
          </th>
          <th scope="col">{t('column')}</th>
          <th scope="col">{t('fault')}</th>
        </tr>
      </thead>
      <tbody>
        {of.map((error) => (
          <tr key={`${error.row} ${error.column} ${error.zh}`}>
            <td data-name={t('row')} className="figure">
              {error.row}
            </td>
            <td data-name={t('column')}>{error.column ?? '—'}</td>
            <td data-name={t('fault')}>{words(error)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
