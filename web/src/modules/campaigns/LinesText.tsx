import type { Span } from '../../kernel/contract';
import { useTexts } from '../../kernel/i18n';
import { texts } from './texts';

export function LinesText({ of }: { of: Span }) {
  const t = useTexts(texts);
  if (of[0] < 1) return <>{t('originAdded')}</>;
  return <>{of[0] === of[1] ? t('line', { line: of[0] }) : t('linesSpan', { first: of[0], last: of[1] })}</>;
}
