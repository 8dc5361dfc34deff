import { useTexts } from '../../../kernel/i18n';
import { State } from '../../../ui/Marks';
import type { HandInRow } from './queries';
import { texts } from './texts';

type Marked = Pick<HandInRow, 'mark' | 'daysLate' | 'state'>;

const shapes = { onTime: '✓', late: '!', notYet: '–', overdue: '✕', exempt: '○' } as const;
const kinds = { onTime: 'quiet', late: 'open', notYet: 'quiet', overdue: 'doubt', exempt: 'quiet' } as const;

export function useMarkText() {
  const t = useTexts(texts);
  return ({ mark, daysLate, state }: Marked) => {
    const word = {
      onTime: () => t('onTime'),
      late: () => t('late', { days: daysLate }),
      notYet: () => t('notYet'),
      overdue: () => t('overdue', { days: daysLate }),
      exempt: () => t('exempt'),
    }[mark]();
    return state === 'returned' || state === 'handedIn' ? `${word} · ${t(state === 'returned' ? 'returned' : 'waiting')}` : word;
  };
}

/** Each mark has its shape and its word. */
export function StateMark({ of }: { of: Marked }) {
  const say = useMarkText();
  return (
    <State is={of.state === 'accepted' && of.mark === 'onTime' ? 'done' : kinds[of.mark]}>
      <span aria-hidden="true">{shapes[of.mark]}</span> {say(of)}
    </State>
  );
}

export const usePeriod = () => {
  const t = useTexts(texts);
  return (period: string) => (period === 'once' ? t('once') : period);
};
