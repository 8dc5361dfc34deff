import { useQuery } from '@tanstack/react-query';
import type { Plan } from '../../../kernel/contract';
import { useTexts } from '../../../kernel/i18n';
import { Section } from '../../../ui/Page';
import { targets } from './queries';
import { TargetTable } from './TargetTable';
import { texts } from './texts';

/** The targets of a campaign on its home: nothing where there are none. */
export function TargetsOnHome({ plan }: { plan: Plan }) {
  const t = useTexts(texts);
  const all = useQuery(targets.all(plan.id)).data?.targets ?? [];
  if (all.length === 0) return null;
  return (
    <Section title={t('targets')}>
      <TargetTable plan={plan.id} of={all} />
    </Section>
  );
}
