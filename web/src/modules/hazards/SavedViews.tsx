import { useQuery } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { Link, useLocation } from 'react-router';
import { api, ask } from '../../kernel/client';
import { useTexts } from '../../kernel/i18n';
import { fieldError } from '../../kernel/problem';
import { Act } from '../../ui/Act';
import { texts as ui } from '../../ui/texts';
import { hazards, renew } from './queries';
import { texts } from './texts';

/** My own ways of narrowing the list; to share one, share its address. */
export function SavedViews() {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const { search } = useLocation();
  const views = useQuery(hazards.views).data ?? [];
  const now = search.replace(/^\?/, '');
  const chosen = views.find((it) => it.filters === now);
  if (views.length === 0 && now === '') return null;
  return (
    <nav className="hazard-views" aria-label={t('views')}>
      {views.map((view) => (
        <Link key={view.id} to={`/hazards?${view.filters}`} aria-current={view === chosen ? 'page' : undefined}>
          {view.name}
        </Link>
      ))}
      {chosen && (
        <Act
          kind="link"
          small
          label={t('forgetView')}
          title={t('forgetView')}
          text={t('forgetViewText', { name: chosen.name })}
          act={async () => {
            await ask(api.DELETE('/api/hazard-views/{id}', { params: { path: { id: chosen.id } } }));
            await renew();
          }}
        />
      )}
      {!chosen && now !== '' && (
        <Act<{ name: string }>
          kind="link"
          small
          label={t('saveView')}
          title={t('saveView')}
          fields={(error) => (
            <Form.Item
              name="name"
              label={t('viewName')}
              rules={[{ required: true, message: u('required') }]}
              {...fieldError(error, 'name')}
            >
              <Input maxLength={40} />
            </Form.Item>
          )}
          act={async ({ name }) => {
            await ask(api.POST('/api/hazard-views', { body: { name, filters: now } }));
            await renew();
          }}
        />
      )}
    </nav>
  );
}
