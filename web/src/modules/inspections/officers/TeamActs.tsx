import { Form, Input } from 'antd';
import { api, ask } from '../../../kernel/client';
import { useTexts } from '../../../kernel/i18n';
import { fieldError } from '../../../kernel/problem';
import { Act } from '../../../ui/Act';
import { texts as ui } from '../../../ui/texts';
import { membersOf, type Named, PeopleFields } from '../tasks/PeopleFields';
import { texts } from '../tasks/texts';
import { renewOfficers, type Team } from './queries';

export function FormTeam({ now }: { now: Team | null }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const of = (part: 'officer' | 'expert') => now?.members.filter((it) => it.part === part).map((it) => it.person);
  return (
    <Act<Named & { name: string }>
      small={now !== null}
      label={t(now ? 'editTeam' : 'addTeam')}
      title={t(now ? 'editTeam' : 'addTeam')}
      initial={{ name: now?.name, officers: of('officer'), experts: of('expert') }}
      fields={(error) => (
        <>
          <Form.Item
            name="name"
            label={t('teamName')}
            rules={[{ required: true, message: u('required') }]}
            {...fieldError(error, 'name')}
          >
            <Input maxLength={60} />
          </Form.Item>
          <PeopleFields error={error} />
        </>
      )}
      act={async ({ name, ...named }) => {
        const body = { name, organisation: null, members: membersOf(named), version: now?.version ?? 0 };
        if (now) await ask(api.PUT('/api/visit-teams/{id}', { params: { path: { id: now.id } }, body }));
        else await ask(api.POST('/api/visit-teams', { body }));
        await renewOfficers();
      }}
    />
  );
}

export function DisbandTeam({ of }: { of: Team }) {
  const t = useTexts(texts);
  return (
    <Act
      small
      label={t('disband')}
      title={`${t('disband')} · ${of.name}`}
      act={async () => {
        await ask(api.DELETE('/api/visit-teams/{id}', { params: { path: { id: of.id } } }));
        await renewOfficers();
      }}
    />
  );
}
