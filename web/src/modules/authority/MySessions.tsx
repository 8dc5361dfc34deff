import { useQuery } from '@tanstack/react-query';
import { api, ask, client } from '../../kernel/client';
import { useTexts } from '../../kernel/i18n';
import { Refusal } from '../../kernel/problem';
import { Act } from '../../ui/Act';
import { TimeText } from '../../ui/Marks';
import { Skeleton } from '../../ui/Page';
import { mySessions } from './queries';
import { texts } from './texts';

/** Every place where I am signed in; what is not mine I end here. */
export function MySessions() {
  const t = useTexts(texts);
  const found = useQuery(mySessions);
  if (found.isError) return <Refusal of={found.error} onRetry={() => void found.refetch()} />;
  if (found.isPending) return <Skeleton rows={2} />;
  return (
    <table className="list">
      <thead>
        <tr>
          <th scope="col">{t('device')}</th>
          <th scope="col">{t('address')}</th>
          <th scope="col">{t('lastSeen')}</th>
          <th scope="col" aria-label={t('endSession')} />
        </tr>
      </thead>
      <tbody>
        {found.data.map((it) => (
          <tr key={it.id}>
            <td data-name={t('device')}>{device(it.agent)}</td>
            <td data-name={t('address')}>{it.address || '—'}</td>
            <td data-name={t('lastSeen')}>
              <TimeText at={it.seen} />
            </td>
            <td className="row-action">
              {it.current ? (
                t('thisOne')
              ) : (
                <Act
                  kind="link"
                  label={t('endSession')}
                  title={t('endSession')}
                  text={t('endSessionText')}
                  act={async () => {
                    await ask(api.DELETE('/api/sessions/{id}', { params: { path: { id: it.id } } }));
                    await client.invalidateQueries({ queryKey: mySessions.queryKey });
                  }}
                />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Browser and system out of what the browser says of itself; the whole of it when neither is known. */
function device(agent: string): string {
  const browser = /(Edg|OPR|Firefox|MicroMessenger|Chrome|Safari)\/(\d+)/.exec(agent);
  const system = /(Android|iPhone|iPad|Windows|Mac OS X|Linux)/.exec(agent);
  const name = browser?.[1]?.replace('Edg', 'Edge').replace('OPR', 'Opera').replace('MicroMessenger', 'WeChat');
  return [name && `${name} ${browser?.[2]}`, system?.[1]].filter(Boolean).join(' · ') || agent || '—';
}
