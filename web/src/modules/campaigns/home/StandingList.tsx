import { useState } from 'react';
import type { PlanHome, Standing } from '../../../kernel/contract';
import { useTexts } from '../../../kernel/i18n';
import { useFilters } from '../../../ui/filters';
import { List } from '../../../ui/List';
import { TimeText } from '../../../ui/Marks';
import { Empty, Section } from '../../../ui/Page';
import { DoneOf, Rows } from './Figures';
import { Meter } from './Meter';
import { dutiesOf, home, type StandingList as Which } from './queries';
import { texts } from './texts';

const lists: readonly { key: Which; title: 'listLate' | 'listStill' | 'listFinished' | 'listAll' }[] = [
  { key: 'late', title: 'listLate' },
  { key: 'still', title: 'listStill' },
  { key: 'finished', title: 'listFinished' },
  { key: 'all', title: 'listAll' },
];

/** Who is late, and who does not move. */
export function StandingList({ of, place }: { of: PlanHome; place: string | undefined }) {
  const t = useTexts(texts);
  const [{ list }, set] = useFilters('list');
  const [first] = useState<Which>(of.organisations.late > 0 ? 'late' : 'all');
  const which = lists.find((it) => it.key === list)?.key ?? first;
  const { key, load } = home.organisations(of.id, place, which);
  const { total, finished, late, still, quietDays } = of.organisations;
  const counts = { late, still, finished, all: total };
  return (
    <Section
      title={t('standing')}
      actions={
        <a href={`/api/plans/${of.id}/organisations.xlsx?list=${which}${place ? `&place=${place}` : ''}`} download>
          {t('exportList')}
        </a>
      }
    >
      <p className="muted">{t('standingOf', { total, finished, late, still, days: quietDays })}</p>
      <div className="subnav tabs">
        {lists.map((it) => (
          <button key={it.key} type="button" aria-pressed={it.key === which} onClick={() => set('list', it.key)}>
            {t(it.title)} {counts[it.key].toLocaleString('en-US')}
          </button>
        ))}
      </div>
      <List<Standing>
        name={t('standing')}
        queryKey={key}
        load={load}
        columns={[
          {
            key: 'name',
            title: t('organisation'),
            of: (row) => <Rows to={dutiesOf(of, { organisation: row.id })}>{row.name}</Rows>,
          },
          { key: 'place', title: t('place'), of: (row) => row.place.name },
          {
            key: 'late',
            title: t('late'),
            of: (row) =>
              row.duties.late === 0 ? (
                '—'
              ) : (
                <Rows to={dutiesOf(of, { organisation: row.id, due: 'overdue' })}>{row.duties.late.toLocaleString('en-US')}</Rows>
              ),
            figure: true,
          },
          {
            key: 'since',
            title: t('lateSince'),
            of: (row) => (row.lateSince ? `${row.lateSince} · ${t('daysLate', { count: row.daysLate ?? 0 })}` : '—'),
            short: true,
          },
          {
            key: 'percent',
            title: t('progress'),
            of: (row) => (
              <span className="progress-line">
                <Meter percent={row.duties.percent} late={row.duties.late > 0} />
                <span className="progress-figure">
                  {row.duties.percent}% · <DoneOf of={of} {...row.duties} rows={{ organisation: row.id }} />
                </span>
              </span>
            ),
          },
          {
            key: 'moved',
            title: t('movedAt'),
            of: (row) => (row.movedAt ? <TimeText at={row.movedAt} /> : t('neverMoved')),
            short: true,
          },
        ]}
        empty={
          which === 'still' ? (
            <Empty title={t('nobodyStill')} text={t('nobodyStillText', { days: quietDays })} />
          ) : which === 'finished' ? (
            <Empty title={t('nobodyFinished')} text={t('nobodyFinishedText')} />
          ) : (
            <Empty title={t('nobodyLate')} text={t('nobodyLateText')} />
          )
        }
      />
    </Section>
  );
}

/** By section of the plan, and the days that come next. */
export function SectionsAndDeadlines({ of }: { of: PlanHome }) {
  const t = useTexts(texts);
  const next = of.deadlines.filter((it) => it.daysLeft >= 0 && it.done < it.total).slice(0, 6);
  return (
    <>
      <Section title={t('nextDeadlines')}>
        {next.length === 0 ? (
          <p className="muted">{t('noDeadlines')}</p>
        ) : (
          <table className="list home-deadlines">
            <thead>
              <tr>
                <th scope="col">{t('day')}</th>
                <th scope="col" className="figure">
                  {t('remaining')}
                </th>
                <th scope="col">{t('progress')}</th>
              </tr>
            </thead>
            <tbody>
              {next.map((it) => (
                <tr key={it.day}>
                  <td data-name={t('day')} className="short">
                    {it.day}{' '}
                    <span className="muted">{it.daysLeft === 0 ? t('dueToday') : t('inDays', { count: it.daysLeft })}</span>
                  </td>
                  <td data-name={t('remaining')} className="figure">
                    <Rows to={dutiesOf(of, { day: it.day, state: 'unfinished' })}>
                      {(it.total - it.done).toLocaleString('en-US')}
                    </Rows>
                  </td>
                  <td data-name={t('progress')}>
                    <DoneOf of={of} done={it.done} total={it.total} rows={{ day: it.day }} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </Section>
      <Section title={t('sections')}>
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{t('section')}</th>
              <th scope="col" className="figure">
                {t('measures')}
              </th>
              <th scope="col" className="figure">
                {t('total')}
              </th>
              <th scope="col">{t('progress')}</th>
              <th scope="col">{t('late')}</th>
            </tr>
          </thead>
          <tbody>
            {of.sections.map((it) => (
              <tr key={it.first}>
                <td data-name={t('section')}>{it.title}</td>
                <td data-name={t('measures')} className="figure">
                  {it.measures}
                </td>
                <td data-name={t('total')} className="figure">
                  <Rows to={dutiesOf(of, { section: it.first })}>{it.duties.total.toLocaleString('en-US')}</Rows>
                </td>
                <td data-name={t('progress')}>
                  <span className="progress-line">
                    <Meter percent={it.duties.percent} late={it.duties.late > 0} />
                    <span className="progress-figure">
                      {it.duties.percent}% · <DoneOf of={of} {...it.duties} rows={{ section: it.first }} />
                    </span>
                  </span>
                </td>
                <td data-name={t('late')}>
                  {it.duties.late === 0 ? (
                    '—'
                  ) : (
                    <Rows to={dutiesOf(of, { section: it.first, due: 'overdue' })}>
                      {t('lateCount', { count: it.duties.late })}
                    </Rows>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    </>
  );
}
