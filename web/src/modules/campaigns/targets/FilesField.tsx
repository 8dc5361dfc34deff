import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useId } from 'react';
import { upload } from '../../../kernel/client';
import { useTexts } from '../../../kernel/i18n';
import { Refusal } from '../../../kernel/problem';
import { texts } from './texts';

export interface Filed {
  id: string;
  name: string;
}

/** Files handed in one by one; the form sends their ids. */
export function FilesField(props: { value?: Filed[]; onChange?: (files: Filed[]) => void; id?: string }) {
  const { value = [], onChange } = props;
  const t = useTexts(texts);
  const own = useId();
  const taking = useMutation({
    mutationFn: async (chosen: File[]) => {
      const taken = [...value];
      for (const file of chosen) {
        const form = new FormData();
        form.append('file', file);
        taken.push(await upload<Filed>('/api/files', form));
        onChange?.([...taken]);
      }
    },
  });
  const id = props.id ?? own;
  return (
    <div className="target-files">
      <ul>
        {value.map((file) => (
          <li key={file.id}>
            {file.name}
            <Button
              type="link"
              size="small"
              aria-label={t('dropFile', { name: file.name })}
              onClick={() => onChange?.(value.filter((it) => it !== file))}
            >
              ×
            </Button>
          </li>
        ))}
      </ul>
      <input
        id={id}
        type="file"
        multiple
        aria-label={t('addFile')}
        disabled={taking.isPending}
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])];
          event.target.value = '';
          if (chosen.length > 0) taking.mutate(chosen);
        }}
      />
      <Refusal of={taking.error} />
    </div>
  );
}
