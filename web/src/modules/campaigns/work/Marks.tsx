import type { DutyState, UnitRole } from '../../../kernel/contract';
import { useTexts } from '../../../kernel/i18n';
import { State } from '../../../ui/Marks';
import { texts } from './texts';

export function Progress({ state, percent }: { state: DutyState; percent: number }) {
  const t = useTexts(texts);
  const is = { open: 'quiet', working: 'quiet', blocked: 'doubt', done: 'done' } as const;
  return (
    <span className="duty-progress">
      <State is={is[state]}>{t(state)}</State>
      <span className="bar" aria-hidden="true">
        <span style={{ width: `${percent}%` }} />
      </span>
      <span className="figure">{percent}%</span>
    </span>
  );
}

export const roleWord = (it: { role: UnitRole; convenes: boolean }) =>
  it.role === 'lead' && !it.convenes ? ('leadJointly' as const) : it.role;
