import type { PlanRow } from '../../../kernel/contract';
import { useTexts } from '../../../kernel/i18n';
import { State } from '../../../ui/Marks';
import { texts } from './texts';

export function PlanStateMark({ state, replaced }: { state: PlanRow['state']; replaced?: boolean }) {
  const t = useTexts(texts);
  if (replaced) return <State is="quiet">{t('replacedState')}</State>;
  return <State is={state === 'published' || state === 'withdrawn' ? 'quiet' : 'open'}>{t(state)}</State>;
}
