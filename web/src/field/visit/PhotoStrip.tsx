import { type ChangeEvent, useEffect, useState } from 'react';
import { useTexts } from '../../kernel/i18n';
import { texts as kernel } from '../../kernel/texts';
import { Told } from '../parts/Told';
import { drop, type Exposed, expose, keep } from '../photo/keep';
import type { KeptPhoto, KeptVisit } from '../store/db';
import { texts } from './texts';

/** The key that opens the camera. What is taken is stored at once; what cannot be stored stays here until it can. */
export function PhotoKey({
  visit,
  officer,
  item,
  wanted,
}: {
  visit: KeptVisit;
  officer: string;
  item?: string;
  wanted: boolean;
}) {
  const t = useTexts(texts);
  const k = useTexts(kernel);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [held, setHeld] = useState<Exposed[]>([]);
  const store = async (all: Exposed[]) => {
    for (const [nth, it] of all.entries()) {
      try {
        await keep(it);
      } catch (fault) {
        setHeld(all.slice(nth));
        throw fault;
      }
    }
    setHeld([]);
  };
  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    setError(null);
    await work().catch(setError);
    setBusy(false);
  };
  const taken = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])];
    event.target.value = '';
    void attempt(async () => {
      for (const file of files) await store([...held, await expose(visit, officer, file, item)]);
    });
  };
  return (
    <>
      <label className="key">
        <input type="file" accept="image/*" capture="environment" className="sr-only" disabled={busy} onChange={taken} />
        {busy ? t('photoBusy') : t(wanted ? 'photoWanted' : 'photo')}
      </label>
      {error !== null && (
        <Told of={error}>
          {held.length > 0 && (
            <button type="button" className="key" onClick={() => void attempt(() => store(held))}>
              {k('retry')}
            </button>
          )}
        </Told>
      )}
    </>
  );
}

export function PhotoStrip({ visit, photos }: { visit: string; photos: KeptPhoto[] }) {
  if (photos.length === 0) return null;
  return (
    <ul className="strip">
      {photos.map((it, nth) => (
        <Picture key={it.id} visit={visit} photo={it} nth={nth + 1} />
      ))}
    </ul>
  );
}

function Picture({ visit, photo, nth }: { visit: string; photo: KeptPhoto; nth: number }) {
  const t = useTexts(texts);
  const [url, setUrl] = useState<string>();
  const { thumb } = photo;
  useEffect(() => {
    if (!thumb) return;
    const made = URL.createObjectURL(thumb);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [thumb]);
  const name = t('photoOf', { nth, hash: photo.sha256.slice(0, 8) });
  return (
    <li>
      <figure>
        <img src={url} alt={name} />
        <figcaption className="small muted">{photo.sha256.slice(0, 8)}</figcaption>
      </figure>
      <button
        type="button"
        className="key"
        aria-label={`${t('dropPhoto')} ${name}`}
        onClick={() => void drop(visit, photo.id, t('dropReason'))}
      >
        {t('dropPhoto')}
      </button>
    </li>
  );
}
