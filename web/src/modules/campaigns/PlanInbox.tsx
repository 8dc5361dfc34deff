import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTexts } from '../../kernel/i18n';
import { Refusal } from '../../kernel/problem';
import { useMay } from '../../kernel/session';
import { TimeText } from '../../ui/Marks';
import { Section } from '../../ui/Page';
import { imports, plans } from './queries';
import { texts } from './texts';

/** How many things of this room are open for me: undefined until it is known. */
export function usePlanInbox(): number | undefined {
  const may = useMay();
  const drafts = useQuery({ ...imports.drafts, enabled: may('plans.import') });
  const named = useQuery({ ...plans.recent, enabled: may('plans.read') });
  if ((drafts.isPending && may('plans.import')) || (named.isPending && may('plans.read'))) return undefined;
  return (drafts.data?.items.length ?? 0) + (named.data?.items.filter((it) => it.mine > 0).length ?? 0);
}

/** Drafts to be checked, and plans that name my organisation. */
export function PlanInbox() {
  const t = useTexts(texts);
  const may = useMay();
  const drafts = useQuery({ ...imports.drafts, enabled: may('plans.import') });
  const recent = useQuery({ ...plans.recent, enabled: may('plans.read') });
  const named = recent.data?.items.filter((it) => it.mine > 0) ?? [];
  return (
    <>
      <Refusal of={drafts.error ?? recent.error} onRetry={() => void Promise.all([drafts.refetch(), recent.refetch()])} />
      {drafts.data && drafts.data.items.length > 0 && (
        <Section title={t('inboxDrafts')}>
          <ul className="inbox">
            {drafts.data.items.map((it) => (
              <li key={it.id}>
                <div>
                  <Link to={`/plans/imports/${it.id}`}>{it.title ?? it.name}</Link>
                  <p className="muted">
                    {it.place.name} · {it.by} · <TimeText at={it.at} />
                  </p>
                </div>
                <span>{t('doubtsLeft', { n: it.doubts - it.settled })}</span>
                <Link to={`/plans/imports/${it.id}`}>{t('continue')}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {named.length > 0 && (
        <Section title={t('inboxNamed')}>
          <ul className="inbox">
            {named.map((it) => (
              <li key={it.id}>
                <div>
                  <Link to={`/plans/${it.id}`}>{it.title}</Link>
                  <p className="muted">{[it.issuer, it.date].filter(Boolean).join(' · ')}</p>
                </div>
                <span>{t('measuresMine', { count: it.mine })}</span>
                <Link to={`/plans/${it.id}/matrix?mine=1`}>{t('seeDuties')}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
