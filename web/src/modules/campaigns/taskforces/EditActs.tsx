import { api, ask } from '../../../kernel/client';
import { useTexts } from '../../../kernel/i18n';
import { useMe } from '../../../kernel/session';
import { Act } from '../../../ui/Act';
import { PersonFields, type PersonValues } from './PersonFields';
import { type Force, renew, type Somebody } from './queries';
import { texts } from './texts';

export function EditActs({ plan, force, of }: { plan: string; force: Force; of: Somebody }) {
  const t = useTexts(texts);
  const own = useMe()?.person.organisation ?? null;
  const path = { params: { path: { id: plan, entry: of.id } } };
  return (
    <span className="with-action">
      {force.inForce && (
        <Act<PersonValues>
          kind="link"
          label={t('edit')}
          title={`${t('edit')} · ${of.name}`}
          submit={t('save')}
          initial={{ seat: of.seat, seatNumber: of.seatNumber, name: of.name, post: of.post, me: of.me }}
          fields={(error) => <PersonFields error={error} seats={force.seats} whole={force.whole} own={own} keeps />}
          act={async ({ seat, seatNumber, name, post, phone, me }) => {
            const body = {
              version: of.version,
              seat,
              seatNumber: seatNumber ?? null,
              name,
              post: post || null,
              phone: phone || null,
              me: me ?? false,
            };
            await ask(api.PUT('/api/plans/{id}/task-force/entries/{entry}', { ...path, body }));
            await renew();
          }}
        />
      )}
      <Act
        kind="link"
        label={t('remove')}
        title={`${t('remove')} · ${of.name}`}
        text={t('removeText')}
        act={async () => {
          await ask(api.DELETE('/api/plans/{id}/task-force/entries/{entry}', path));
          await renew();
        }}
      />
    </span>
  );
}
