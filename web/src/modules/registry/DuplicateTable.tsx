import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Duplicate } from '../../kernel/contract';
import { useTexts, useWords } from '../../kernel/i18n';
import { texts } from './texts';

/** Subjects that may be the same, each with the reasons. */
export function DuplicateTable({ of, action }: { of: readonly Duplicate[]; action?: (twin: Duplicate) => ReactNode }) {
  const t = useTexts(texts);
  const words = useWords();
  return (
    <table className="list" aria-label={t('maybeSame')}>
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('kind')}</th>
          <th scope="col">{t('address')}</th>
          <th scope="col">{t('why')}</th>
          {action && <th scope="col">{t('compare')}</th>}
        </tr>
      </thead>
      <tbody>
        {of.map((twin) => (
          <tr key={twin.subject.id}>
            <td data-name={t('name')}>
              <Link to={`/registry/${twin.subject.id}`}>{twin.subject.name}</Link>
            </td>
            <td data-name={t('kind')}>{words(twin.subject.kind)}</td>
            <td data-name={t('address')}>{twin.subject.address || twin.subject.place.name}</td>
            <td data-name={t('why')}>{twin.reasons.map((reason) => t(reason)).join(t('comma'))}</td>
            {action && <td data-name={t('compare')}>{action(twin)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
