import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { api, ask } from '../../kernel/client';
import { useTexts } from '../../kernel/i18n';
import { useMay } from '../../kernel/session';
import { Act } from '../../ui/Act';
import { TimeText } from '../../ui/Marks';
import { Section } from '../../ui/Page';
import { renew, subjects } from './queries';
import { texts } from './texts';

/** Others that look alike and were found not to be the same. */
export function Apart({ of }: { of: string }) {
  const t = useTexts(texts);
  const may = useMay();
  const found = useQuery(subjects.apart(of));
  if (!found.data || found.data.length === 0) return null;
  return (
    <Section title={t('apart')}>
      <ul className="plain">
        {found.data.map((row) => (
          <li key={row.id}>
            <Link to={`/registry/${row.subject}`}>{row.name}</Link> {row.address && `· ${row.address}`} · <TimeText at={row.at} />{' '}
            {may('registry.merge') && (
              <Act
                kind="link"
                label={t('undoApart')}
                title={t('undoApart')}
                text={t('undoApartText', { name: row.name })}
                act={async () => {
                  await ask(api.POST('/api/subjects/distinct/{id}/undo', { params: { path: { id: row.id } } }));
                  await renew();
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
