import { Checkbox } from 'antd';
import { useMemo, useState } from 'react';
import { useTexts } from '../../../kernel/i18n';
import { State } from '../../../ui/Marks';
import { Empty } from '../../../ui/Page';
import { Decide } from './Decide';
import type { GapKind, Gate, GateMeasure, Kind } from './queries';
import { texts } from './texts';

const fills: Record<'due' | 'accountable' | 'convenor' | 'territory', Kind> = {
  due: 'due',
  accountable: 'lead',
  convenor: 'convenor',
  territory: 'territorial',
};
const everything: readonly Kind[] = ['due', 'convenor', 'lead', 'territorial', 'release'];

/** Measures with one kind of gap, or all of them: chosen together, decided together. */
export function GapTable({ of, kind, frozen }: { of: Gate; kind: keyof typeof fills | null; frozen: boolean }) {
  const t = useTexts(texts);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [onlyOpen, setOnlyOpen] = useState(false);
  const rows = useMemo(
    () =>
      of.measures.filter(
        (it) =>
          it.gaps.some((gap) => (kind === null || gap.kind === kind) && !(onlyOpen && gap.waived)) ||
          (kind === null && !onlyOpen),
      ),
    [of.measures, kind, onlyOpen],
  );
  const here = rows.filter((it) => chosen.has(it.id));
  const toggle = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const isAll = here.length === rows.length && rows.length > 0;
  if (rows.length === 0 && !onlyOpen) return <Empty title={t('nothingHangs')} text={t('nothingHangsText')} />;
  return (
    <>
      <div className="gate-bar">
        <Checkbox checked={onlyOpen} onChange={(event) => setOnlyOpen(event.target.checked)}>
          {t('onlyOpen')}
        </Checkbox>
        <Checkbox
          className="gate-all"
          checked={isAll}
          onChange={(event) => setChosen(event.target.checked ? new Set(rows.map((it) => it.id)) : new Set())}
        >
          {t('selectAll')}
        </Checkbox>
        <span className="gate-chosen" role="status">
          {t('chosen', { count: here.length })}
        </span>
        {!frozen &&
          (kind === null ? everything : [fills[kind]]).map((it, nth) => (
            <Decide
              key={it}
              of={of}
              kind={it}
              gap={null}
              measures={here}
              primary={nth === 0}
              onDone={() => setChosen(new Set())}
            />
          ))}
        {!frozen && (
          <Decide of={of} kind="waive" gap={kind as GapKind | null} measures={here} onDone={() => setChosen(new Set())} />
        )}
      </div>
      <table className="list gate" aria-label={kind === null ? t('all') : t(kind)}>
        <thead>
          <tr>
            <th scope="col">
              <Checkbox
                aria-label={t('selectAll')}
                checked={isAll}
                indeterminate={here.length > 0 && !isAll}
                onChange={(event) => setChosen(event.target.checked ? new Set(rows.map((it) => it.id)) : new Set())}
              />
            </th>
            <th scope="col">{t('measure')}</th>
            <th scope="col">{t('leads')}</th>
            <th scope="col">{t('deadline')}</th>
            <th scope="col">{t('territories')}</th>
            <th scope="col">{t('gaps')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((it) => (
            <Row key={it.id} of={it} chosen={chosen.has(it.id)} onToggle={(on) => toggle(it.id, on)} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Row({ of, chosen, onToggle }: { of: GateMeasure; chosen: boolean; onToggle: (on: boolean) => void }) {
  const t = useTexts(texts);
  const names = of.leads.slice(0, 3).map((it) => (it.id === of.convenor?.id ? `${it.name}（${t('convenes')}）` : it.name));
  return (
    <tr data-chosen={chosen || undefined}>
      <td>
        <Checkbox
          aria-label={t('select', { number: of.number })}
          checked={chosen}
          onChange={(event) => onToggle(event.target.checked)}
        />
      </td>
      <td data-name={t('measure')} title={of.text}>
        <span className="measure-id">{of.number}</span> {of.heading}
      </td>
      <td data-name={t('leads')}>
        {names.join(' · ') || '—'}
        {of.leadCount > 3 && ` ${t('andMore', { count: of.leadCount })}`}
      </td>
      <td data-name={t('deadline')} className="short">
        {of.due ?? '—'}
        {of.phase && <small>{of.phase}</small>}
      </td>
      <td data-name={t('territories')}>{of.territories.join(' · ') || '—'}</td>
      <td data-name={t('gaps')}>
        {of.gaps.length === 0 && '—'}
        {of.gaps.map((gap) => (
          <span key={gap.kind} className="gate-gap">
            {gap.waived ? (
              <State is="quiet">
                <span title={gap.waived.reason}>
                  {t(gap.kind as 'due')} · {t('waivedBy', { by: gap.waived.by, reason: gap.waived.reason })}
                </span>
              </State>
            ) : (
              <State is="doubt">{t(gap.kind as 'due')}</State>
            )}
          </span>
        ))}
      </td>
    </tr>
  );
}
