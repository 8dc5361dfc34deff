import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Plan } from '../../../kernel/contract';
import { useTexts } from '../../../kernel/i18n';
import { today } from '../../../kernel/time';
import { HandInCounts } from './HandInCounts';
import { handIns } from './queries';
import { texts } from './texts';

const Latest = 6;

/** What was due last and what comes next, on the home of a campaign; nothing where nothing is owed. */
export function HandInsOnHome({ plan }: { plan: Plan }) {
  const t = useTexts(texts);
  const all = useQuery(handIns.counts(plan.id, {})).data?.rows ?? [];
  const past = all.filter((it) => it.lastDue <= today()).slice(0, Latest - 1);
  const next = all.filter((it) => it.lastDue > today()).at(-1);
  const rows = next ? [next, ...past] : past;
  if (rows.length === 0) return null;
  return (
    <>
      <HandInCounts of={rows} />
      <p>
        <Link to={`/plans/${plan.id}/hand-ins`}>{t('handIns')}</Link>
      </p>
    </>
  );
}
