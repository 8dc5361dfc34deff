import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import type { MeasurePage, TimelineRow } from '../../../kernel/contract';
import { useTexts, useWords } from '../../../kernel/i18n';
import { Refusal } from '../../../kernel/problem';
import { Act } from '../../../ui/Act';
import { State, TimeText } from '../../../ui/Marks';
import { Section, Skeleton } from '../../../ui/Page';
import { measures, step } from './queries';
import { texts } from './texts';

/** What happened, in plain sentences, newest first. */
export function Timeline({ of }: { of: MeasurePage }) {
  const t = useTexts(texts);
  const found = useInfiniteQuery(measures.timeline(of.plan.id, of.id));
  const rows = found.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Section title={t('history')}>
      {found.isPending && <Skeleton rows={4} />}
      <Refusal of={found.error} onRetry={() => void found.refetch()} />
      {found.data && rows.length === 0 && <p className="muted">{t('noHistory')}</p>}
      <ol className="timeline">
        {rows.map((row) => (
          <li key={`${row.kind} ${row.id}`} data-undone={row.undone || undefined}>
            <Told row={row} />
            <Undo row={row} of={of} />
          </li>
        ))}
      </ol>
      {found.hasNextPage && (
        <Button onClick={() => void found.fetchNextPage()} loading={found.isFetchingNextPage}>
          {t('more')}
        </Button>
      )}
    </Section>
  );
}

export function Told({ row }: { row: TimelineRow }) {
  const t = useTexts(texts);
  const words = useWords();
  const values = {
    by: row.by,
    person: row.person ?? '',
    percent: row.percent ?? 0,
    due: row.due ?? '',
    was: row.was ?? t('noDue'),
    what: row.what ? words(row.what) : '',
  };
  return (
    <div>
      <p className="timeline-head">
        <TimeText at={row.at} />
        {row.organisation && <span>{row.organisation.name}</span>}
        <strong>{t(sentence[row.kind], values)}</strong>
        {row.undone && <State is="quiet">{t('undone')}</State>}
      </p>
      {row.text && <p className="timeline-text">{row.text}</p>}
      {row.files.length > 0 && (
        <ul className="evidence">
          {row.files.map((file) => (
            <li key={file.id}>
              <a href={`/api/files/${file.id}`} download={file.name}>
                {file.name}
              </a>
              <span className="muted">{size(file.size)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Undo({ row, of }: { row: TimelineRow; of: MeasurePage }) {
  const t = useTexts(texts);
  const duty = of.duties.find((it) => it.id === row.duty);
  if (!row.canUndo || !duty || !of.plan.inForce) return null;
  return (
    <Act label={t('undo')} kind="link" small title={t('undoTitle')} text={t('undoText')} act={() => step.undo(duty, row.id)} />
  );
}

const sentence = {
  assigned: 'toldAssigned',
  reported: 'toldReported',
  blocked: 'toldBlocked',
  unblocked: 'toldUnblocked',
  done: 'toldDone',
  returned: 'toldReturned',
  extended: 'toldExtended',
  taskAdded: 'toldTaskAdded',
  taskChanged: 'toldTaskChanged',
  taskDone: 'toldTaskDone',
  taskReopened: 'toldTaskReopened',
  taskRemoved: 'toldTaskRemoved',
  decided: 'toldDecided',
  amended: 'toldAmended',
  carried: 'toldCarried',
  decisionUndone: 'toldDecisionUndone',
  planConfirmed: 'toldPlanConfirmed',
  planPublished: 'toldPlanPublished',
  planWithdrawn: 'toldPlanWithdrawn',
} as const satisfies Record<TimelineRow['kind'], string>;

const size = (bytes: number) =>
  bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
