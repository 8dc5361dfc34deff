import { useTexts, useWords } from '../../../kernel/i18n';
import { moment } from '../../../kernel/time';
import type { Photo } from './queries';
import { texts } from './texts';

/** Photos large; what is not there yet, or was refused, says so in its place. */
export function PhotoWall({ of, small }: { of: readonly Photo[]; small?: boolean }) {
  const t = useTexts(texts);
  if (of.length === 0) return small ? null : <p>{t('noPhotos')}</p>;
  return (
    <div className={small ? 'photo-wall photo-wall-small' : 'photo-wall'}>
      {of.map((photo) => (
        <figure key={photo.id}>
          <Picture of={photo} />
          {!small && (
            <figcaption>
              {moment(photo.at)} · {t('takenBy', { who: photo.who })} · <code>{photo.sha256.slice(0, 8)}</code>
            </figcaption>
          )}
        </figure>
      ))}
    </div>
  );
}

function Picture({ of }: { of: Photo }) {
  const t = useTexts(texts);
  const words = useWords();
  if (of.standing === 'whole')
    return (
      <a href={`/api/files/${of.id}`} target="_blank" rel="noreferrer">
        <img
          src={`/api/files/${of.id}`}
          alt={`${t('photo')} ${moment(of.at)}`}
          width={of.width}
          height={of.height}
          loading="lazy"
        />
      </a>
    );
  return <p className="photo-lacks">{of.problem ? words(of.problem) : t('onItsWay')}</p>;
}
