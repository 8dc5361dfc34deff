import type { PersonRow } from '../../kernel/contract';
import { useTexts } from '../../kernel/i18n';
import { State } from '../../ui/Marks';
import { texts } from './texts';

export function PersonState({ of }: { of: PersonRow['state'] }) {
  const t = useTexts(texts);
  return <State is={of === 'active' ? 'quiet' : 'open'}>{t(of)}</State>;
}
