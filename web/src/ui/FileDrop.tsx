import { useId, useState } from 'react';
import { useTexts } from '../kernel/i18n';
import { texts } from './texts';

/** A place to drop one file on, which is also a button. */
export function FileDrop(props: { accept: string; hint: string; file: File | null; onFile: (file: File) => void }) {
  const { accept, hint, file, onFile } = props;
  const t = useTexts(texts);
  const id = useId();
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the input inside is the first
    <div
      className="drop"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        const dropped = event.dataTransfer.files[0];
        if (dropped) onFile(dropped);
      }}
    >
      <input
        id={id}
        type="file"
        accept={accept}
        onChange={(event) => {
          const chosen = event.target.files?.[0];
          if (chosen) onFile(chosen);
          event.target.value = '';
        }}
      />
      <label htmlFor={id}>
        <strong>{file ? file.name : t('dropFile')}</strong>
        <span>{hint}</span>
      </label>
    </div>
  );
}
