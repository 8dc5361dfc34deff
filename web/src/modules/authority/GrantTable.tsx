import type { ReactNode } from 'react';
import type { Grant } from '../../kernel/contract';
import { useTexts, useWords } from '../../kernel/i18n';
import { texts } from './texts';

/** Which role, where, for whom, until when. */
export function GrantTable({ grants, action }: { grants: readonly Grant[]; action?: (grant: Grant) => ReactNode }) {
  const t = useTexts(texts);
  const words = useWords();
  if (grants.length === 0) return <p className="muted">{t('noGrants')}</p>;
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">{t('role')}</th>
          <th scope="col">{t('place')}</th>
          <th scope="col">{t('onlyFor')}</th>
          <th scope="col">{t('until')}</th>
          {action && <th scope="col" aria-label={t('revoke')} />}
        </tr>
      </thead>
      <tbody>
        {grants.map((grant) => (
          <tr key={grant.id}>
            <td data-name={t('role')}>{words(grant.role)}</td>
            <td data-name={t('place')} title={grant.place.path}>
              {grant.place.name}
            </td>
            <td data-name={t('onlyFor')}>{grant.organisation?.name ?? t('wholePlace')}</td>
            <td data-name={t('until')}>{grant.to ?? t('noEnd')}</td>
            {action && <td className="row-action">{action(grant)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
