import { useTexts } from '../../../kernel/i18n';
import { State } from '../../../ui/Marks';
import type { Plan, Task } from './queries';
import { texts } from './texts';

const looks = {
  planned: 'open',
  approved: 'open',
  noticed: 'open',
  underWay: 'doubt',
  done: 'done',
  notPossible: 'quiet',
  cancelled: 'quiet',
} as const;

export function TaskState({ of }: { of: Task['state'] }) {
  const t = useTexts(texts);
  return <State is={looks[of]}>{t(of)}</State>;
}

const planLooks = { drafted: 'doubt', approved: 'open', returned: 'doubt', cancelled: 'quiet' } as const;

/** A plan that needs no approval is in force as it was drawn up. */
export function PlanState({ of }: { of: Plan }) {
  const t = useTexts(texts);
  if (of.state === 'drafted' && of.procedure === 'none') return <State is="open">{t('planned')}</State>;
  return <State is={planLooks[of.state]}>{t(of.state)}</State>;
}

export function Who({ of }: { of: Task }) {
  const t = useTexts(texts);
  if (of.activity === 'selfCheck') return <>{of.organisationName ?? '—'}</>;
  if (of.officers === 0) return <State is="doubt">{t('nobody')}</State>;
  const names = of.people.filter((it) => it.part === 'officer').map((it) => it.name);
  return (
    <>
      {names.join(' · ')}
      {of.experts > 0 && <small className="muted"> {t('experts', { count: of.experts })}</small>}
    </>
  );
}
