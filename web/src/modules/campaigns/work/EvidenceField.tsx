import { useMutation } from '@tanstack/react-query';
import { Form } from 'antd';
import { useRef, useState } from 'react';
import { useTexts } from '../../../kernel/i18n';
import { fieldError, Refusal } from '../../../kernel/problem';
import { FileDrop } from '../../../ui/FileDrop';
import { type StoredFile, store } from './queries';
import { texts } from './texts';

const most = 50 * 1024 * 1024;
const accept = '.jpg,.jpeg,.png,.webp,.gif,.pdf,.docx,.xlsx,.txt,.csv';

/** Files that go with a report. A report that is sent while one of them is still on its way waits for it. */
export function EvidenceItem({ label, error }: { label: string; error: unknown }) {
  const t = useTexts(texts);
  const underWay = useRef<Promise<unknown>>(null);
  const arrived = async () => {
    try {
      await underWay.current;
    } catch {
      underWay.current = null;
      throw new Error(t('notStored'));
    }
  };
  return (
    <Form.Item name="files" label={label} validateTrigger={[]} rules={[{ validator: arrived }]} {...fieldError(error, 'files')}>
      <EvidenceField
        onStoring={(stored) => {
          underWay.current = stored;
        }}
      />
    </Form.Item>
  );
}

interface EvidenceProps {
  value?: StoredFile[];
  onChange?: (files: StoredFile[]) => void;
  onStoring: (stored: Promise<unknown>) => void;
}

/** Each file is stored as it is chosen, so that sending the report is quick. */
function EvidenceField({ value = [], onChange, onStoring }: EvidenceProps) {
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
          if (file.size > most) return;
          const stored = storing.mutateAsync(file);
          // What went wrong is said below; here it only must not go unheard.
          stored.catch(() => undefined);
          onStoring(stored);
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
