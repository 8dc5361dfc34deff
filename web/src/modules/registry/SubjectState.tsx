import { useTexts } from '../../kernel/i18n';
import { State } from '../../ui/Marks';
import { texts } from './texts';

export function SubjectState({ of }: { of: 'open' | 'suspended' | 'closed' }) {
  const t = useTexts(texts);
  return <State is={of === 'suspended' ? 'open' : 'quiet'}>{t(of)}</State>;
}
