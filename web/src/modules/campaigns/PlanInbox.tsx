import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTexts } from '../../kernel/i18n';
import { Refusal } from '../../kernel/problem';
import { useMay } from '../../kernel/session';
import { TimeText } from '../../ui/Marks';
import { Section } from '../../ui/Page';
import { imports } from './queries';
import { texts } from './texts';

/** How many drafts are open for me: undefined until it is known. */
export function usePlanInbox(): number | undefined {
  const may = useMay();
  const drafts = useQuery({ ...imports.drafts, enabled: may('plans.import') });
  if (drafts.isPending && may('plans.import')) return undefined;
  return drafts.data?.items.length ?? 0;
}

/** Drafts to be checked: they bind nobody and have no deadline. */
export function PlanInbox() {
  const t = useTexts(texts);
  const may = useMay();
  const drafts = useQuery({ ...imports.drafts, enabled: may('plans.import') });
  return (
    <>
      <Refusal of={drafts.error} onRetry={() => void drafts.refetch()} />
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
    </>
  );
}
