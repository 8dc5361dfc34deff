import { useQuery } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { Link, useParams } from 'react-router';
import { api, ask, client } from '../../kernel/client';
import { useTexts, useWords } from '../../kernel/i18n';
import { fieldError, Refusal } from '../../kernel/problem';
import { useMay } from '../../kernel/session';
import { today } from '../../kernel/time';
import { Act } from '../../ui/Act';
import { Facts, Page, Skeleton } from '../../ui/Page';
import { texts as ui } from '../../ui/texts';
import { organisations } from './queries';
import { texts } from './texts';

export function OrganisationPage() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const u = useTexts(ui);
  const words = useWords();
  const may = useMay();
  const found = useQuery(organisations.one(id));
  const above = { to: '/system/organisations', title: t('organisations') };
  if (!found.data) {
    return (
      <Page title={t('organisation')} above={above}>
        {found.isError ? <Refusal of={found.error} onRetry={() => void found.refetch()} /> : <Skeleton />}
      </Page>
    );
  }
  const it = found.data;
  return (
    <Page
      title={it.name}
      above={above}
      note={it.closedOn ? t('closedOn', { on: it.closedOn }) : undefined}
      actions={
        may('organisations.manage') &&
        !it.closedOn && (
          <>
            <Act<{ on: string }>
              label={t('closeOrganisation')}
              title={t('closeOrganisation')}
              text={t('closeOrganisationText')}
              initial={{ on: today() }}
              fields={(error) => (
                <Form.Item
                  name="on"
                  label={t('closeOn')}
                  rules={[{ required: true, message: u('required') }]}
                  {...fieldError(error, 'on')}
                >
                  <Input type="date" />
                </Form.Item>
              )}
              act={async ({ on }) => {
                await ask(
                  api.POST('/api/organisations/{id}/close', { params: { path: { id } }, body: { on, version: it.version } }),
                );
                await client.invalidateQueries({ queryKey: ['organisations'] });
              }}
            />
            <Link to={`/system/organisations/${id}/edit`}>
              <Button type="primary" tabIndex={-1}>
                {t('edit')}
              </Button>
            </Link>
          </>
        )
      }
    >
      <Facts
        of={[
          [t('shortName'), it.shortName],
          [t('aliases'), it.aliases.join(' · ')],
          [t('kind'), words(it.kind)],
          [t('place'), it.place.path ?? it.place.name],
          [t('creditCode'), it.creditCode],
          [t('parent'), it.parent && <Link to={`/system/organisations/${it.parent.id}`}>{it.parent.name}</Link>],
          [t('people'), <Link key="people" to={`/system/people?organisation=${id}`}>{`${t('peopleHere')} (${it.people})`}</Link>],
        ]}
      />
    </Page>
  );
}
