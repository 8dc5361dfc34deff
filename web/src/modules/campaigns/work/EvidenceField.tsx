import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTexts } from '../../../kernel/i18n';
import { Refusal } from '../../../kernel/problem';
import { FileDrop } from '../../../ui/FileDrop';
import { type StoredFile, store } from './queries';
import { texts } from './texts';

const most = 50 * 1024 * 1024;
const accept = '.jpg,.jpeg,.png,.webp,.gif,.pdf,.docx,.xlsx,.txt,.csv';

/** Files that go with a report. Each is stored as it is chosen, so that sending the report is quick. */
export function EvidenceField({ value = [], onChange }: { value?: StoredFile[]; onChange?: (files: StoredFile[]) => void }) {
  const t = useTexts(texts);
  const [large, setLarge] = useState<File | null>(null);
  const storing = useMutation({ mutationFn: store, onSuccess: (file) => onChange?.([...value, file]) });
  return (
    <>
      {value.length > 0 && (
        <ul className="evidence">
          {value.map((file) => (
            <li key={file.id}>
              <span>{file.name}</span>
              <button
                type="button"
                className="link"
                aria-label={t('removeFile', { name: file.name })}
                onClick={() => onChange?.(value.filter((it) => it.id !== file.id))}
              >
                {t('remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <FileDrop
        accept={accept}
        hint={storing.isPending ? t('uploading', { name: storing.variables.name }) : t('evidenceHint')}
        file={null}
        onFile={(file) => {
          // The server would refuse it too, but only after the whole way up.
          setLarge(file.size > most ? file : null);
          if (file.size <= most) storing.mutate(file);
        }}
      />
      {large ? (
        <p role="alert">{t('tooLarge', { name: large.name, size: Math.ceil(large.size / 1024 / 1024) })}</p>
      ) : (
        storing.error && (
          <div className="evidence-refused">
            <strong>{storing.variables?.name}</strong>
            <Refusal of={storing.error} />
          </div>
        )
      )}
    </>
  );
}
