import { Link } from 'react-router';
import { useTexts } from '../kernel/i18n';
import { Page } from '../ui/Page';
import { Forbidden } from '../ui/Trouble';
import { useMyPages } from './pages';
import { texts } from './texts';

/** Where the phone's bottom bar leads, since it has no room for each page. */
export function SystemIndex() {
  const t = useTexts(texts);
  const pages = useMyPages().filter((page) => page.work === 'system');
  if (pages.length === 0) return <Forbidden />;
  return (
    <Page title={t('system')}>
      <ul className="index">
        {pages.map((page) => (
          <li key={page.to}>
            <Link to={page.to}>{page.title()}</Link>
          </li>
        ))}
      </ul>
    </Page>
  );
}
