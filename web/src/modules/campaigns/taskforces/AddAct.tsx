import { api, ask } from '../../../kernel/client';
import { useTexts } from '../../../kernel/i18n';
import { useMe } from '../../../kernel/session';
import { Act } from '../../../ui/Act';
import { PersonFields, type PersonValues } from './PersonFields';
import { type Force, renew, type SeatView } from './queries';
import { texts } from './texts';

/** Somebody comes in; on a seat of the paper when one is given. */
export function AddAct({ plan, force, on }: { plan: string; force: Force; on?: SeatView }) {
  const t = useTexts(texts);
  const own = useMe()?.person.organisation ?? null;
  const label = t(on ? 'fillSeat' : force.whole ? 'add' : 'addContact');
  return (
    <Act<PersonValues>
      kind={on ? 'link' : 'primary'}
      label={label}
      title={on ? `${t(on.kind)} · ${on.text}` : label}
      submit={t('save')}
      initial={
        on
          ? { seat: on.kind, seatNumber: on.number, ...(force.whole ? {} : { organisation: own?.id ?? null }) }
          : { seat: 'contact', ...(force.whole ? {} : { organisation: own?.id ?? null }) }
      }
      fields={(error) => <PersonFields error={error} seats={force.seats} whole={force.whole} own={own} />}
      act={async (values) => {
        const body = {
          ...values,
          seatNumber: values.seatNumber ?? null,
          organisation: values.organisation || null,
          unit: values.organisation ? null : values.unit || null,
          post: values.post || null,
          phone: values.phone || null,
          me: values.me ?? false,
        };
        await ask(api.POST('/api/plans/{id}/task-force/entries', { params: { path: { id: plan } }, body }));
        await renew();
      }}
    />
  );
}
