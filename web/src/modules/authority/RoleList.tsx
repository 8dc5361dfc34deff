import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useTexts, useWords } from '../../kernel/i18n';
import { Refusal } from '../../kernel/problem';
import { useMay } from '../../kernel/session';
import { Page, Skeleton } from '../../ui/Page';
import { roles } from './queries';
import { texts } from './texts';

export function RoleList() {
  const t = useTexts(texts);
  const words = useWords();
  const may = useMay();
  const found = useQuery(roles);
  return (
    <Page title={t('rolesTitle')} note={t('rolesNote')}>
      <Refusal of={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && <Skeleton rows={10} />}
      <div className="roles">
        {found.data?.map((role) => (
          <section key={role.code} aria-label={words(role)}>
            <h2>{words(role)}</h2>
            <p>{role.permissions.map(words).join(' · ') || '—'}</p>
            {may('people.read') && <Link to={`/system/people?role=${role.code}`}>{t('holders')}</Link>}
          </section>
        ))}
      </div>
    </Page>
  );
}
