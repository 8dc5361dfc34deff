import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTexts } from '../../kernel/i18n';
import { Refusal } from '../../kernel/problem';
import { FileDrop } from '../../ui/FileDrop';
import { store } from './queries';
import { texts } from './texts';

interface Photo {
  id: string;
  name: string;
  address: string;
}

/** Pictures of a step: each is stored as it is chosen, so that taking the step is quick. The value is their ids. */
export function PhotoField({ value, onChange }: { value?: string[]; onChange?: (ids: string[]) => void }) {
  const t = useTexts(texts);
  const [photos, setPhotos] = useState<readonly Photo[]>([]);
  const storing = useMutation({
    mutationFn: store,
    onSuccess: (stored, file) => {
      setPhotos((now) => [...now, { id: stored.id, name: file.name, address: URL.createObjectURL(file) }]);
      onChange?.([...(value ?? []), stored.id]);
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the field goes
  useEffect(() => () => photos.forEach((it) => void URL.revokeObjectURL(it.address)), []);
  const remove = (id: string) => {
    setPhotos((now) => now.filter((it) => it.id !== id));
    onChange?.((value ?? []).filter((it) => it !== id));
  };
  return (
    <>
      {photos.length > 0 && (
        <ul className="hazard-photos">
          {photos.map((photo) => (
            <li key={photo.id}>
              <img src={photo.address} alt={photo.name} />
              <button type="button" className="link" onClick={() => remove(photo.id)}>
                {t('removePhoto', { name: photo.name })}
              </button>
            </li>
          ))}
        </ul>
      )}
      <FileDrop accept=".jpg,.jpeg,.png,.webp" hint={t('photoHint')} file={null} onFile={(file) => storing.mutate(file)} />
      <Refusal of={storing.error} />
    </>
  );
}
