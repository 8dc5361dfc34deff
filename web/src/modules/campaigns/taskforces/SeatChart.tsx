import { useTexts } from '../../../kernel/i18n';
import { useMay } from '../../../kernel/session';
import { AddAct } from './AddAct';
import { Phone } from './Phone';
import { type Force, kinds, type Somebody } from './queries';
import { texts } from './texts';

/** Head, deputies, office, members, one under the other as the paper names them, each with who sits there. */
export function SeatChart({ plan, of }: { plan: string; of: Force }) {
  const t = useTexts(texts);
  const fill = useMay()('task-forces.fill') && of.inForce;
  if (of.seats.length === 0 && of.unseated.length === 0) return <p className="muted">{t('noSeats')}</p>;
  return (
    <dl className="seats">
      {kinds
        .filter((kind) => of.seats.some((seat) => seat.kind === kind))
        .map((kind) => (
          <div key={kind}>
            <dt>{t(kind)}</dt>
            {of.seats
              .filter((seat) => seat.kind === kind)
              .map((seat) => (
                <dd key={seat.number}>
                  <span className="seat-name">{seat.text}</span>
                  <ul>
                    {seat.people.map((it) => (
                      <Sitting key={it.id} plan={plan} of={it} unit={it.unit === seat.text ? '' : it.unit} />
                    ))}
                    {seat.people.length === 0 && <li className="muted">{t('vacant')}</li>}
                  </ul>
                  {fill && <AddAct plan={plan} force={of} on={seat} />}
                </dd>
              ))}
          </div>
        ))}
      {of.unseated.length > 0 && (
        <div>
          <dt>{t('unseated')}</dt>
          <dd>
            <span className="muted">{t('unseatedText')}</span>
            <ul>
              {of.unseated.map((it) => (
                <Sitting key={it.id} plan={plan} of={it} unit={`${t(it.seat)} · ${it.unit}`} />
              ))}
            </ul>
          </dd>
        </div>
      )}
    </dl>
  );
}

const Sitting = ({ plan, of, unit }: { plan: string; of: Somebody; unit: string }) => (
  <li>
    <strong>{of.name}</strong> {of.post} <span className="muted">{unit}</span> <Phone plan={plan} of={of} />
  </li>
);
