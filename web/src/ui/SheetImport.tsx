import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { exchange, upload } from '../kernel/client';
import type { SheetResult } from '../kernel/contract';
import { useWords } from '../kernel/i18n';
import { Refusal } from '../kernel/problem';
import { FileDrop } from './FileDrop';
import { Section } from './Page';

interface Said {
  hint: string;
  read: (result: SheetResult) => string;
  done: (result: SheetResult) => string;
  /** Left out: a sheet is tried once, when it is chosen. */
  again?: string;
  /** So many rows can go in; none while something is wrong. */
  now: (ready: number) => string;
  faults: string;
  marked: string;
  row: string;
  column: string;
  fault: string;
}

/** A trial first, the import second; what is wrong by row and column. */
export function SheetImport(props: {
  address: string;
  accept: string;
  said: Said;
  /** How many rows would go in. */
  ready: (result: SheetResult) => number;
  /** The sheet comes back with its faults written beside the rows. */
  marks: boolean;
  onImported: () => Promise<unknown>;
  after?: (result: SheetResult) => ReactNode;
}) {
  const { address, accept, said, marks, onImported, after } = props;
  const [file, setFile] = useState<File | null>(null);
  const run = useMutation({
    mutationFn: ({ sheet, dryRun }: { sheet: File; dryRun: boolean }) =>
      upload<SheetResult>(`${address}?dryRun=${dryRun}`, formOf(sheet)),
    onSuccess: async (_, { dryRun }) => {
      if (!dryRun) await onImported();
    },
  });
  const result = run.data;
  const done = result !== undefined && run.variables?.dryRun === false && result.errors.length === 0;
  const ready = result !== undefined && !done && result.errors.length === 0 ? props.ready(result) : 0;
  return (
    <>
      {!done && (
        <FileDrop
          accept={accept}
          hint={said.hint}
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
          {done ? said.done(result) : said.read(result)}
        </p>
      )}
      {file && !done && (
        <p className="button-row">
          {said.again && (
            <Button loading={run.isPending && run.variables.dryRun} onClick={() => run.mutate({ sheet: file, dryRun: true })}>
              {said.again}
            </Button>
          )}
          <Button
            type="primary"
            disabled={ready === 0}
            loading={run.isPending && !run.variables.dryRun}
            onClick={() => run.mutate({ sheet: file, dryRun: false })}
          >
            {said.now(ready)}
          </Button>
        </p>
      )}
      {result && result.errors.length > 0 && (
        <Section title={said.faults} actions={marks && file && <Marked address={address} file={file} label={said.marked} />}>
          <Faults of={result.errors} said={said} />
        </Section>
      )}
      {result && done && after?.(result)}
    </>
  );
}

const formOf = (sheet: File) => {
  const form = new FormData();
  form.append('file', sheet);
  return form;
};

/** The same sheet with what is wrong written beside it, to be corrected there. */
function Marked({ address, file, label }: { address: string; file: File; label: string }) {
  const fetch = useMutation({ mutationFn: () => exchange(`${address}/marked`, formOf(file), file.name) });
  return (
    <>
      <Refusal of={fetch.error} />
      <Button loading={fetch.isPending} onClick={() => fetch.mutate()}>
        {label}
      </Button>
    </>
  );
}

function Faults({ of, said }: { of: SheetResult['errors']; said: Said }) {
  const words = useWords();
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col" className="figure">
            {said.row}
          </th>
          <th scope="col">{said.column}</th>
          <th scope="col">{said.fault}</th>
        </tr>
      </thead>
      <tbody>
        {of.map((error) => (
          <tr key={`${error.row} ${error.column} ${error.zh}`}>
            <td data-name={said.row} className="figure">
              {error.row}
            </td>
            <td data-name={said.column}>{error.column ?? '—'}</td>
            <td data-name={said.fault}>{words(error)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
