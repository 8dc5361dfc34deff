import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { api, ask, upload } from '../../../kernel/client';
import { useTexts } from '../../../kernel/i18n';
import { fieldError, Refusal } from '../../../kernel/problem';
import { Act } from '../../../ui/Act';
import { FileDrop } from '../../../ui/FileDrop';
import { change } from './queries';
import { texts } from './texts';

interface Kept {
  id: string;
  name: string;
}

/** A note and files. Files go up as they are chosen, so that nothing waits at the end. */
export function SubmitHandIn({ id, version, daysLate }: { id: string; version: number; daysLate: number }) {
  const t = useTexts(texts);
  const [files, setFiles] = useState<Kept[]>([]);
  return (
    <Act<{ note?: string }>
      kind="primary"
      label={t('submit')}
      title={t('submitTitle')}
      text={daysLate > 0 ? t('submitLate', { days: daysLate }) : undefined}
      fields={(error) => (
        <>
          <Form.Item name="note" label={t('note')} {...fieldError(error, 'note')}>
            <Input.TextArea maxLength={4000} rows={4} />
          </Form.Item>
          <Form.Item label={t('files')} {...fieldError(error, 'files')}>
            <Files of={files} onChange={setFiles} />
          </Form.Item>
        </>
      )}
      act={async ({ note }) => {
        const body = { note: note ?? null, files: files.map((file) => file.id), version };
        await change(ask(api.POST('/api/hand-ins/{id}/versions', { params: { path: { id } }, body })));
        setFiles([]);
      }}
    />
  );
}

function Files({ of, onChange }: { of: readonly Kept[]; onChange: (files: Kept[]) => void }) {
  const t = useTexts(texts);
  const keeping = useMutation({
    mutationFn: async (file: File) => {
      const form = new FormData();
      form.append('file', file);
      return await upload<Kept>('/api/files', form);
    },
    onSuccess: (kept) => onChange([...of, { id: kept.id, name: kept.name }]),
  });
  return (
    <>
      <FileDrop
        accept=".pdf,.docx,.xlsx,.txt,.csv,.jpg,.jpeg,.png,.webp,.gif"
        hint={t('fileHint')}
        file={null}
        onFile={(file) => keeping.mutate(file)}
      />
      <Refusal of={keeping.error} />
      <ul className="hand-in-files">
        {of.map((file) => (
          <li key={file.id}>
            {file.name}{' '}
            <Button size="small" type="link" onClick={() => onChange(of.filter((it) => it.id !== file.id))}>
              {t('remove')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
