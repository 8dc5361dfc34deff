import { Link } from 'react-router';
import { useTexts } from '../kernel/i18n';
import { useMe } from '../kernel/session';
import { PlanInbox, usePlanInbox } from '../modules/campaigns/PlanInbox';
import { Empty, Page, Skeleton } from '../ui/Page';
import { useMyPages } from './pages';
import { texts } from './texts';

/** What is open for me. */
export function Home() {
  const t = useTexts(texts);
  const me = useMe();
  const open = usePlanInbox();
  const plans = useMyPages().some((page) => page.to === '/plans');
  return (
    <Page
      title={t('tasks')}
      note={me?.grants
        .map((grant) => grant.organisation?.name ?? grant.place.name)
        .filter(unique)
        .join(' · ')}
    >
      {open === undefined && <Skeleton rows={4} />}
      <PlanInbox />
      {open === 0 && (
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
