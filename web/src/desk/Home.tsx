import { Link } from 'react-router';
import { useTexts } from '../kernel/i18n';
import { useMe } from '../kernel/session';
import { PlanInbox, usePlanInbox } from '../modules/campaigns/PlanInbox';
import { Empty, Page } from '../ui/Page';
import { Inbox, useInbox } from './Inbox';
import { useMyPages } from './pages';
import { texts } from './texts';

/** What is open for me. */
export function Home() {
  const t = useTexts(texts);
  const me = useMe();
  const drafts = usePlanInbox();
  const inbox = useInbox();
  const waiting = inbox.data?.pages[0]?.counts.all;
  const pages = useMyPages();
  const plans = pages.some((page) => page.to === '/plans');
  const duties = pages.find((page) => page.to === '/duties');
  return (
    <Page
      title={t('tasks')}
      note={me?.grants
        .map((grant) => grant.organisation?.name ?? grant.place.name)
        .filter(unique)
        .join(' · ')}
      actions={duties && <Link to={duties.to}>{duties.title()}</Link>}
    >
      <Inbox />
      <PlanInbox />
      {drafts === 0 && waiting === 0 && (
        <Empty
          title={t('nothingOpen')}
          text={t(me?.grants.length ? 'nothingOpenText' : 'noRights')}
          action={plans && <Link to="/plans">{t('toPlans')}</Link>}
        />
      )}
    </Page>
  );
}

const unique = (value: string, index: number, all: string[]) => all.indexOf(value) === index;
