import { Link } from 'react-router';
import type { PlanHome } from '../../../kernel/contract';
import { useLanguage, useTexts } from '../../../kernel/i18n';
import { longDay } from '../../../kernel/time';
import { Section } from '../../../ui/Page';
import * as work from '../work/routes';
import { Meter } from './Meter';
import { dutiesOf } from './queries';
import { texts } from './texts';

/** The figures of the part in view. Each opens its rows. */
export function FiguresOf({ of }: { of: PlanHome }) {
  const t = useTexts(texts);
  const language = useLanguage();
  const it = of.duties;
  const figures = [
    { name: 'total', value: it.total, to: dutiesOf(of) },
    { name: 'done', value: it.done, to: dutiesOf(of, { state: 'done' }) },
    { name: 'working', value: it.working, to: dutiesOf(of, { state: 'working' }) },
    { name: 'blocked', value: it.blocked, to: dutiesOf(of, { state: 'blocked' }) },
    { name: 'late', value: it.late, to: dutiesOf(of, { due: 'overdue' }) },
    { name: 'unassigned', value: it.unassigned, to: dutiesOf(of, { unassigned: 'true' }) },
  ] as const;
  return (
    <Section title={`${t('figures')} · ${t('asOf', { day: longDay(of.timeline.on, language) })}`}>
      <p className="home-percent">
        <strong>{it.percent}%</strong>
        <Meter percent={it.percent} late={it.late > 0} />
        <span className="sr-only">{t('percent')}</span>
      </p>
      <dl className="figures">
        {figures.map(({ name, value, to }) => (
          <div key={name} data-late={(name === 'late' && value > 0) || undefined}>
            <dt>{t(name)}</dt>
            <dd>
              <Rows to={to}>{value.toLocaleString('en-US')}</Rows>
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

const hasRows = work.routes.some((route) => route.path === 'duties');

/** A figure leads to its rows where there is a page of them. */
export function Rows({ to, children, name }: { to: string | undefined; children: string; name?: string }) {
  return hasRows && to ? (
    <Link to={to} aria-label={name && `${name} ${children}`}>
      {children}
    </Link>
  ) : (
    children
  );
}

/** How many of how many are done; each leads to its rows. */
export function DoneOf({ of, done, total, rows }: { of: PlanHome; done: number; total: number; rows: RowsOf }) {
  const t = useTexts(texts);
  return (
    <span className="done-of">
      <Rows to={dutiesOf(of, { ...rows, state: 'done' })} name={t('done')}>
        {done.toLocaleString('en-US')}
      </Rows>
      /
      <Rows to={dutiesOf(of, rows)} name={t('total')}>
        {total.toLocaleString('en-US')}
      </Rows>
    </span>
  );
}

type RowsOf = Parameters<typeof dutiesOf>[1];
