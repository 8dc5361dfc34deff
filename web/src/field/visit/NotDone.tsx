import { Link } from 'react-router';
import { useTexts } from '../../kernel/i18n';
import { texts } from './texts';

/** 到访不遇, refused, closed down: a visit too, with its own end. */
export function NotDone({ visit }: { visit: string }) {
  const t = useTexts(texts);
  return (
    <div className="told">
      <p>{t('notDoneWhy')}</p>
      <div className="keys">
        {(['no-access', 'refused', 'closed'] as const).map((outcome) => (
          <Link key={outcome} className="key" to={`/visits/${visit}/sign?outcome=${outcome}`}>
            {t(outcome)}
          </Link>
        ))}
      </div>
    </div>
  );
}
