import { NavLink } from 'react-router';
import { useTexts } from '../../kernel/i18n';
import { State } from '../../ui/Marks';
import type { HazardState } from './queries';
import { texts } from './texts';

const looks = {
  found: 'open',
  assigned: 'open',
  rectifying: 'open',
  submitted: 'open',
  returned: 'open',
  verified: 'open',
  closed: 'done',
  reopened: 'open',
  voided: 'quiet',
} as const;

export function HazardStateMark({ of }: { of: HazardState }) {
  const t = useTexts(texts);
  return <State is={looks[of]}>{t(of)}</State>;
}

/** What hangs on a hazard beside its state. */
export function Hanging(props: {
  control: 'none' | 'controlled' | 'outOfUse';
  listed: boolean;
  extension: boolean;
  referred: boolean;
}) {
  const t = useTexts(texts);
  const words = [
    props.control !== 'none' && t(props.control),
    props.listed && t('listed'),
    props.extension && t('extension'),
    props.referred && t('referral'),
  ].filter((it): it is string => Boolean(it));
  return <>{words.join(' · ')}</>;
}

export function HazardTabs() {
  const t = useTexts(texts);
  return (
    <nav className="subnav" aria-label={t('hazards')}>
      <NavLink to="/hazards" end>
        {t('hazards')}
      </NavLink>
      <NavLink to="/hazards/board">{t('board')}</NavLink>
      <NavLink to="/hazards/orders">{t('orders')}</NavLink>
      <NavLink to="/hazards/look-backs">{t('lookBacks')}</NavLink>
    </nav>
  );
}
