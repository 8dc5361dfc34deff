import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { useTexts } from '../../../kernel/i18n';
import { useLive } from '../../../kernel/live';
import { Refusal } from '../../../kernel/problem';
import { Page, Skeleton } from '../../../ui/Page';
import { Tabs } from '../../../ui/Tabs';
import { CompareImport } from '../CompareImport';
import { PlanTabs } from '../PlanTabs';
import { GapTable } from './GapTable';
import { History } from './History';
import { NameList } from './NameList';
import { Publish } from './Publish';
import { type GapKind, type Gate, gates, renew } from './queries';
import { Successors } from './Successors';
import { texts } from './texts';
import './gate.css';

const changes = ['decided', 'decision-undone', 'open-unit-mapped', 'publishing-begun', 'published', 'withdrawn', 'replaced'].map(
  (it) => `plan.${it}`,
);
const ofMeasures = ['due', 'accountable', 'convenor', 'territory'] as const;

/** What hangs in the air, group by group, and the one button at the end: before a plan is published, and again while it is in force. */
export function GatePage() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const found = useQuery(gates.one(id));
  useLive(changes, (fact) => {
    if (fact.body?.plan === id) void renew(id);
  });
  const above = { to: '/plans', title: t('plans') };
  if (!found.data) {
    return (
      <Page title={t('gate')} above={above}>
        {found.isError ? <Refusal of={found.error} onRetry={() => void found.refetch()} /> : <Skeleton rows={12} />}
      </Page>
    );
  }
  const it = found.data;
  return (
    <Page
      wide
      title={it.title}
      above={above}
      note={t(it.state === 'published' ? 'gateNoteInForce' : 'gateNote')}
      actions={<Publish of={it} />}
    >
      <PlanTabs id={id} />
      <Standing of={it} />
      <Successors of={it} />
      <Panels of={it} />
    </Page>
  );
}

const open = (of: Gate, kinds: readonly GapKind[]) =>
  of.counts.filter((it) => kinds.includes(it.kind)).reduce((sum, it) => sum + it.open, 0);

function Standing({ of }: { of: Gate }) {
  const t = useTexts(texts);
  const left = of.counts.reduce((sum, it) => sum + it.open, 0);
  const waived = of.counts.reduce((sum, it) => sum + it.waived, 0);
  if (of.state === 'withdrawn') return null;
  return (
    <p className="gate-standing" role="status">
      {left > 0 ? t('left', { count: left }) : t(of.state === 'published' ? 'readyInForce' : 'ready')}
      {waived > 0 && ` · ${t('someWaived', { count: waived })}`}
    </p>
  );
}

function Panels({ of }: { of: Gate }) {
  const t = useTexts(texts);
  const frozen = of.state === 'withdrawn' || of.state === 'publishing';
  const counted = (title: string, count: number) => (count > 0 ? `${title} (${count})` : title);
  return (
    <Tabs
      name={t('gate')}
      first={
        ofMeasures.find((kind) => open(of, [kind]) > 0) ??
        (open(of, ['unmappedName', 'closedOrganisation']) > 0 ? 'names' : 'all')
      }
      of={[
        ...ofMeasures.map((kind) => ({
          key: kind,
          title: counted(t(kind), open(of, [kind])),
          panel: <GapTable of={of} kind={kind} frozen={frozen} />,
        })),
        {
          key: 'names',
          title: counted(t('names'), open(of, ['unmappedName', 'closedOrganisation'])),
          panel: <NameList of={of} frozen={frozen} />,
        },
        { key: 'all', title: t('all'), panel: <GapTable of={of} kind={null} frozen={frozen} /> },
        { key: 'history', title: t('history'), panel: <History of={of} frozen={frozen} /> },
        ...(of.edition > 1 ? [{ key: 'difference', title: t('difference'), panel: <CompareImport id={of.import} /> }] : []),
      ]}
    />
  );
}
