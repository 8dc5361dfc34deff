import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Progress } from 'antd';
import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { api, ask, exchange, upload } from '../../kernel/client';
import type { JobView, SubjectImport } from '../../kernel/contract';
import { useTexts, useWords } from '../../kernel/i18n';
import { lookingAt } from '../../kernel/place';
import { Refusal } from '../../kernel/problem';
import { FileDrop } from '../../ui/FileDrop';
import { Page, Section } from '../../ui/Page';
import { ScopeNote } from '../../ui/PlaceSwitch';
import { job, renew } from './queries';
import { texts } from './texts';

/** A trial first, the import second; both tell how far they are and can be stopped; wrong cells come back in the same sheet. */
export function ImportSubjects() {
  const t = useTexts(texts);
  const place = lookingAt.use()?.id;
  const [file, setFile] = useState<File | null>(null);
  const [id, setId] = useState<string | null>(null);
  const begin = useMutation({
    mutationFn: ({ sheet, dryRun }: { sheet: File; dryRun: boolean }) =>
      upload<{ job: string }>(`/api/subjects/import?dryRun=${dryRun}${place ? `&place=${place}` : ''}`, formOf(sheet)),
    onSuccess: (begun) => setId(begun.job),
  });
  const run = useQuery(job(id)).data;
  const running = begin.isPending || run?.state === 'waiting' || run?.state === 'running';
  const result = run?.state === 'done' ? (run.result as SubjectImport) : undefined;
  const over = run !== undefined && !running;
  useEffect(() => {
    if (over) void renew();
  }, [over]);
  const start = (sheet: File, dryRun: boolean) => {
    setId(null);
    begin.mutate({ sheet, dryRun });
  };
  const tried = result?.dryRun === true && result.created + result.updated > 0;
  return (
    <Page
      title={t('importTitle')}
      above={{ to: '/registry', title: t('subjects') }}
      note={<ScopeNote />}
      actions={<a href="/api/subjects/import/template">{t('template')}</a>}
    >
      <p>{t('importNote')}</p>
      <FileDrop
        accept=".xlsx,.csv"
        hint={t('importHint')}
        file={file}
        onFile={(chosen) => {
          setFile(chosen);
          start(chosen, true);
        }}
      />
      <Refusal of={begin.error} />
      {run && running && <Running of={run} />}
      <Ended of={run} result={result} />
      {file && !running && (
        <p className="button-row">
          <Button onClick={() => start(file, true)}>{t('tryAgain')}</Button>
          <Button type="primary" disabled={!tried} onClick={() => start(file, false)}>
            {t('importNow', { count: tried ? result.created + result.updated : 0 })}
          </Button>
          {result && !result.dryRun && <Link to="/registry">{t('toList')}</Link>}
        </p>
      )}
      {result && file && result.errors.length > 0 && <Errors of={result} file={file} place={place} />}
    </Page>
  );
}

const formOf = (sheet: File) => {
  const form = new FormData();
  form.append('file', sheet);
  return form;
};

function Running({ of }: { of: JobView }) {
  const t = useTexts(texts);
  const stop = useMutation({
    mutationFn: () => ask(api.DELETE('/api/jobs/{id}', { params: { path: { id: of.id } } })),
  });
  return (
    <div className="progress" role="status">
      <Progress percent={of.total ? Math.floor((100 * of.done) / of.total) : 0} showInfo={false} aria-label={t('importTitle')} />
      <span>
        {t('importing', { done: of.done.toLocaleString('en-US'), total: of.total?.toLocaleString('en-US') ?? '…' })}
        {of.rate !== null && ` · ${t('rate', { rate: Math.round(of.rate).toLocaleString('en-US') })}`}
        {of.remainingSeconds !== null && ` · ${t('remaining', { seconds: Math.ceil(of.remainingSeconds) })}`}
      </span>
      <Button onClick={() => stop.mutate()} loading={stop.isPending}>
        {t('stop')}
      </Button>
      <Refusal of={stop.error} />
    </div>
  );
}

function Ended({ of, result }: { of: JobView | undefined; result: SubjectImport | undefined }) {
  const t = useTexts(texts);
  const words = useWords();
  if (of?.state === 'failed') return <p role="alert">{of.problem ? words(of.problem) : t('failed')}</p>;
  if (of?.state === 'cancelled') return <p role="status">{t('cancelled')}</p>;
  if (!result) return null;
  const { rows, created, updated, unchanged, wrong } = result;
  return (
    <p className="told" role="status">
      {t(result.dryRun ? 'tried' : 'imported', { rows, created, updated, unchanged, wrong })}
    </p>
  );
}

function Errors({ of, file, place }: { of: SubjectImport; file: File; place: string | undefined }) {
  const t = useTexts(texts);
  const words = useWords();
  const marked = useMutation({
    mutationFn: () =>
      exchange(`/api/subjects/import/marked${place ? `?place=${place}` : ''}`, formOf(file), 'subjects-marked.xlsx'),
  });
  return (
    <Section
      title={t('errors')}
      actions={
        <Button loading={marked.isPending} onClick={() => marked.mutate()}>
          {t('marked')}
        </Button>
      }
    >
      <Refusal of={marked.error} />
      {of.wrong > of.errors.length && <p>{t('firstErrors', { shown: of.errors.length, all: of.wrong })}</p>}
      <table className="list">
        <thead>
          <tr>
            <th scope="col" className="figure">
              {t('row')}
            </th>
            <th scope="col">{t('column')}</th>
            <th scope="col">{t('problem')}</th>
          </tr>
        </thead>
        <tbody>
          {of.errors.map((error) => (
            <tr key={`${error.row} ${error.column} ${error.zh}`}>
              <td data-name={t('row')} className="figure">
                {error.row}
              </td>
              <td data-name={t('column')}>{error.column ?? '—'}</td>
              <td data-name={t('problem')}>{words(error)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
