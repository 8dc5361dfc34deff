import { useQuery } from '@tanstack/react-query';
import { Checkbox, Input } from 'antd';
import { useParams } from 'react-router';
import type { components } from '../../kernel/api';
import { useTexts, useWords } from '../../kernel/i18n';
import { Refusal } from '../../kernel/problem';
import { unitsOf } from '../../kernel/rules/units';
import { moment, today } from '../../kernel/time';
import { useFilters } from '../../ui/filters';
import { CertaintyMark, State } from '../../ui/Marks';
import { Facts, Page, Section, Skeleton } from '../../ui/Page';
import { type Field, fieldOf } from './pack';
import { judgements } from './queries';
import { texts } from './texts';
import { Outcome, VerdictMark } from './Verdicts';
import './rulepacks.css';

type Replay = components['schemas']['ReplayJudgementView'];
type Row = components['schemas']['ReplayJudgementRow'];
type Given = NonNullable<Row['given']>;
type Wording = NonNullable<Row['says']>;

/** One judgement: what was answered, what was said by which clause, said again now, and what would be said on another day. */
export function JudgementPage() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const words = useWords();
  const [{ on, all }, set] = useFilters('on', 'all');
  const day = on ?? today();
  const found = useQuery(judgements.replay(id, day));
  const above = { to: '/system/judgements', title: t('judgements') };
  const it = found.data;
  if (!it) {
    return (
      <Page title={t('judgement')} above={above}>
        {found.isError ? <Refusal of={found.error} onRetry={() => void found.refetch()} /> : <Skeleton rows={12} />}
      </Page>
    );
  }
  const outcome = it.outcome.map(fieldOf);
  const speaks = (row: Row) => [row.given, row.again, row.other].some((one) => one && (one.state !== 'not' || one.awaitsOfficer));
  const rows = it.rows.filter((row) => all || speaks(row) || differs(row));
  return (
    <Page wide title={words(it.title)} above={above}>
      <Facts
        of={[
          [t('judgedAt'), it.place.path || it.place.name],
          [t('judgedFor'), it.day],
          [t('recordedAt'), moment(it.at)],
        ]}
      />
      <Section title={t('answers')}>
        <Answers of={it} />
      </Section>
      <Section
        title={t('verdicts')}
        actions={
          <div className="replay-day">
            <label>
              {t('otherDay')}{' '}
              <Input
                type="date"
                aria-label={t('otherDay')}
                value={day}
                onChange={(event) => set('on', event.target.value || undefined)}
              />
            </label>
            <Checkbox checked={!!all} onChange={(event) => set('all', event.target.checked ? '1' : undefined)}>
              {t('everyRule')}
            </Checkbox>
          </div>
        }
      >
        <p role="status">
          <State is={it.faithful ? 'quiet' : 'doubt'}>{t(it.faithful ? 'faithful' : 'unfaithful')}</State>{' '}
          {it.changed > 0 ? t('wouldChange', { count: it.changed, day }) : t('wouldNotChange', { day })}
        </p>
        <table className="list replay" aria-label={t('verdicts')}>
          <thead>
            <tr>
              <th scope="col">{t('rule')}</th>
              <th scope="col">{t('asGiven', { day: it.day })}</th>
              <th scope="col">{t('replayed')}</th>
              <th scope="col">{t('byDay', { day })}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.rule}>
                <td>
                  <b>{row.rule}</b> {words(row.title)}
                </td>
                <td data-name={t('asGiven', { day: it.day })}>
                  <Said of={row.given} by={row.says} outcome={outcome} />
                </td>
                <td data-name={t('replayed')}>
                  {row.again ? <VerdictMark state={row.again.state} /> : <span className="muted">{t('notInForce')}</span>}
                </td>
                <td data-name={t('byDay', { day })}>
                  {differs(row) ? (
                    <Said of={row.other} by={row.now} outcome={outcome} />
                  ) : (
                    <span className="muted">{t('theSame')}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length < it.rows.length && <p className="muted">{t('notShown', { count: it.rows.length - rows.length })}</p>}
      </Section>
    </Page>
  );
}

/** The state, what follows, or the wording is another. */
const differs = (row: Row) =>
  row.given?.state !== row.other?.state ||
  row.given?.version !== row.other?.version ||
  JSON.stringify(row.given?.outcome ?? {}) !== JSON.stringify(row.other?.outcome ?? {});

function Said({ of, by, outcome }: { of: Given | null; by: Wording | null; outcome: readonly Field[] }) {
  const t = useTexts(texts);
  if (!of) return <span className="muted">{t('notInForce')}</span>;
  return (
    <>
      <VerdictMark state={of.state} /> {of.awaitsOfficer && <State is="open">{t('awaitsOfficer')}</State>}
      {Object.keys(of.outcome).length > 0 && <Outcome of={of.outcome} schema={outcome} />}
      <small className="replay-source">
        {[by?.source, by?.clause].filter(Boolean).join(' ')} <CertaintyMark of={by?.certainty} /> <code>{of.version}</code>
      </small>
    </>
  );
}

function Answers({ of }: { of: Replay }) {
  const t = useTexts(texts);
  const words = useWords();
  const given = Object.entries((of.answers ?? {}) as Record<string, unknown>);
  if (given.length === 0) return <p className="muted">{t('noAnswers')}</p>;
  return (
    <Facts
      of={given.map(([code, value]) => {
        const told = of.fields.find((it) => it.code === code);
        const option = told?.options.find((it) => it.code === value);
        const plain = typeof value === 'boolean' ? t(value ? 'yes' : 'no') : String(value);
        return [told ? words(told.label) : code, option ? words(option) : told ? withUnit(plain, fieldOf(told)) : plain] as const;
      })}
    />
  );
}

const withUnit = (plain: string, field: Field) => {
  const [base] = unitsOf(field.dimension);
  return base ? `${plain} ${base}` : plain;
};
