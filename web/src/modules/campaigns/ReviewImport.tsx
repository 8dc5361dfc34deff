import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { useMemo, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { client } from '../../kernel/client';
import type { PlanImport } from '../../kernel/contract';
import { useTexts } from '../../kernel/i18n';
import { useLive } from '../../kernel/live';
import { Refusal } from '../../kernel/problem';
import { useMay } from '../../kernel/session';
import { moment } from '../../kernel/time';
import { Act } from '../../ui/Act';
import { Page, Skeleton } from '../../ui/Page';
import { Tabs } from '../../ui/Tabs';
import { CompareImport } from './CompareImport';
import { change } from './change';
import { texts as comparing } from './comparisons/texts';
import { DoubtList } from './DoubtList';
import { EditFacts } from './EditFacts';
import { EditLog } from './EditLog';
import { LampProvider, lamp } from './lit';
import { MeasureList } from './MeasureList';
import { imports } from './queries';
import { SourcePane } from './SourcePane';
import { texts } from './texts';
import { UnitMapping } from './UnitMapping';

/** What somebody else may do to the same import while I look at it. */
const changes = ['edited', 'edit-undone', 'doubt-settled', 'unit-mapped', 'confirmed', 'discarded', 'restored'].map(
  (it) => `plan.${it}`,
);

/** The paper on the left, what was made of it on the right; doubtful places on top; confirmed only when none is left. */
export function ReviewImport() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const found = useQuery(imports.one(id));
  const light = useMemo(() => lamp(), []);
  const [side, setSide] = useState<'source' | 'result'>('result');
  useLive(changes, (fact) => {
    if (fact.body?.import === id) void client.invalidateQueries({ queryKey: ['plan-imports', id] });
  });
  const above = { to: '/plans/imports', title: t('imports') };
  if (!found.data) {
    return (
      <Page title={t('review')} above={above}>
        {found.isError ? <Refusal of={found.error} onRetry={() => void found.refetch()} /> : <Skeleton rows={12} />}
      </Page>
    );
  }
  const it = found.data;
  return (
    <Page
      wide
      title={it.plan.title || it.name}
      above={above}
      note={`${it.place.name} · ${it.name}`}
      actions={<Actions of={it} />}
    >
      <Outcome of={it} />
      <LampProvider value={light}>
        <DoubtList of={it} />
        <Segmented
          className="sides"
          value={side}
          onChange={setSide}
          options={[
            { value: 'source', label: t('source') },
            { value: 'result', label: t('result') },
          ]}
        />
        <div className="review" data-side={side}>
          <SourcePane of={it} />
          <div className="result">
            <Tabs
              name={t('result')}
              of={[
                { key: 'measures', title: `${t('measures')} (${it.plan.measures.length})`, panel: <MeasureList of={it} /> },
                { key: 'facts', title: t('facts'), panel: <EditFacts of={it} /> },
                { key: 'units', title: `${t('units')} (${it.units.length})`, panel: <UnitMapping of={it} /> },
                { key: 'edits', title: `${t('editsTab')} (${it.edits.length})`, panel: <EditLog of={it.edits} /> },
                ...(it.previous ? [{ key: 'difference', title: t('differenceTab'), panel: <CompareImport id={it.id} /> }] : []),
              ]}
            />
          </div>
        </div>
      </LampProvider>
    </Page>
  );
}

function Actions({ of }: { of: PlanImport }) {
  const t = useTexts(texts);
  const go = useNavigate();
  const may = useMay();
  const undo = useMutation({ mutationFn: () => change.undo(of) });
  const open = of.doubts.filter((it) => it.settled === null).length;
  const unmapped = of.units.filter((unit) => unit.organisations.length === 0).length;
  if (of.state !== 'draft') return null;
  return (
    <>
      <Refusal of={undo.error} />
      {may('plans.compare') && <Link to={`/plans/imports/${of.id}/comparison`}>{comparing.say('compareDraft')}</Link>}
      <Button onClick={() => undo.mutate()} loading={undo.isPending} disabled={!of.canUndo}>
        {t('undo')}
      </Button>
      <Act label={t('discard')} title={t('discard')} text={t('discardText')} act={() => change.discard(of)} />
      <Act
        kind="primary"
        label={t('confirm')}
        title={t('confirm')}
        text={
          <>
            <p>{t('confirmText')}</p>
            {unmapped > 0 && <p>{t('unmappedNote', { count: unmapped })}</p>}
          </>
        }
        disabled={open > 0 || !may('plans.confirm')}
        why={may('plans.confirm') ? t('confirmDoubts', { count: open }) : t('mayNotConfirm')}
        act={async () => {
          const { plan } = await change.confirm(of);
          await client.invalidateQueries({ queryKey: ['plans'] });
          go(may('plans.publish') ? `/plans/${plan}/gate` : `/plans/${plan}/matrix`);
        }}
      />
    </>
  );
}

/** Said when the import is no draft any more, whoever ended it; or that it is not the first of its kind. */
function Outcome({ of }: { of: PlanImport }) {
  const t = useTexts(texts);
  const restore = useMutation({ mutationFn: () => change.restore(of) });
  if (of.state === 'confirmed') {
    return (
      <p className="told" role="status">
        {of.confirmedBy && of.confirmedAt
          ? t('confirmedNote', { by: of.confirmedBy, at: moment(of.confirmedAt) })
          : t('confirmed')}{' '}
        {of.planId && <Link to={`/plans/${of.planId}/matrix`}>{t('openMatrix')}</Link>}
      </p>
    );
  }
  if (of.state === 'discarded') {
    return (
      <div className="told" role="status">
        {t('discardedNote')}{' '}
        <Button onClick={() => restore.mutate()} loading={restore.isPending}>
          {t('restore')}
        </Button>
        <Refusal of={restore.error} />
      </div>
    );
  }
  if (of.previous) {
    return (
      <p className="told">
        {t('previousNote')} <Link to={`/plans/imports/${of.previous}`}>{t('openPrevious')}</Link>
      </p>
    );
  }
  return null;
}
