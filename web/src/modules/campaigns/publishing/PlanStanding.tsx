import { Link } from 'react-router';
import type { Plan } from '../../../kernel/contract';
import { useTexts } from '../../../kernel/i18n';
import { useMay } from '../../../kernel/session';
import { moment } from '../../../kernel/time';
import { State } from '../../../ui/Marks';
import { Withdraw } from './Publish';
import { texts } from './texts';

const words = {
  confirmed: 'stateConfirmed',
  publishing: 'statePublishing',
  published: 'statePublished',
  withdrawn: 'stateWithdrawn',
} as const;

export function PlanStateText({ of }: { of: Plan['state'] }) {
  const t = useTexts(texts);
  return <State is={of === 'published' ? 'quiet' : 'open'}>{t(words[of])}</State>;
}

/** What can be done with the plan next: before it is published, and while it is in force. */
export function PlanActions({ of }: { of: Plan }) {
  const t = useTexts(texts);
  const may = useMay();
  if (!may('plans.publish') || !of.whole || of.replacedBy || of.state === 'withdrawn') return null;
  if (of.state !== 'published') {
    return (
      <Link className="primary-link" to={`/plans/${of.id}/gate`}>
        {t('toGate')}
      </Link>
    );
  }
  return (
    <>
      <Link to={`/plans/${of.id}/gate`}>{t('amend')}</Link>
      <Withdraw plan={of.id} version={of.version} />
    </>
  );
}

export function Withdrawn({ of }: { of: Plan['withdrawn'] }) {
  const t = useTexts(texts);
  if (!of) return null;
  return (
    <p className="told" role="status">
      {t('withdrawnNote', { by: of.by, at: moment(of.at), because: of.because })}
    </p>
  );
}
