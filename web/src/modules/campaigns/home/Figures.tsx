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
    { name: 'total', value: it.total, to: dutiesOf({ plan: of.id }) },
    { name: 'done', value: it.done, to: dutiesOf({ plan: of.id, state: 'done' }) },
    { name: 'working', value: it.working, to: dutiesOf({ plan: of.id, state: 'working' }) },
    { name: 'blocked', value: it.blocked, to: dutiesOf({ plan: of.id, state: 'blocked' }) },
    { name: 'late', value: it.late, to: dutiesOf({ plan: of.id, due: 'overdue' }) },
    { name: 'unassigned', value: it.unassigned, to: undefined },
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
export function Rows({ to, children }: { to: string | undefined; children: string }) {
  return hasRows && to ? <Link to={to}>{children}</Link> : children;
}
