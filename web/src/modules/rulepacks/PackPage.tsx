import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useMemo } from 'react';
import { Link, useParams } from 'react-router';
import type { RuleInForce, RulePack } from '../../kernel/contract';
import { useTexts, useWords } from '../../kernel/i18n';
import { lookingAt } from '../../kernel/place';
import { Refusal } from '../../kernel/problem';
import { useMay } from '../../kernel/session';
import { today } from '../../kernel/time';
import { ChoiceFilter, FilterBar, TextFilter } from '../../ui/FilterBar';
import { useFilters } from '../../ui/filters';
import { Empty, Page, Section, Skeleton } from '../../ui/Page';
import { texts as ui } from '../../ui/texts';
import { usePackDetails } from './pack';
import { packs } from './queries';
import { RuleCard } from './RuleCard';
import { RuleHistory } from './RuleHistory';
import { TryRules } from './TryRules';
import { texts } from './texts';
import './rulepacks.css';

/** The rules of a pack as they are in force at a place on a day. */
export function PackPage() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const u = useTexts(ui);
  const words = useWords();
  const may = useMay();
  const looking = lookingAt.use();
  const [{ on, q, show, rule, place: asked }, set] = useFilters('on', 'q', 'show', 'rule', 'place');
  const place = asked ?? looking?.id;
  const day = on ?? today();
  const found = useQuery(packs.one(id, { place, on }));
  const details = usePackDetails(found.data);
  const rules = useMemo(() => filtered(found.data?.rules ?? [], q, show), [found.data, q, show]);
  const above = { to: '/system/rules', title: t('packs') };
  if (!found.data || !details) {
    return (
      <Page title={t('pack')} above={above}>
        {found.isError ? <Refusal of={found.error} onRetry={() => void found.refetch()} /> : <Skeleton />}
      </Page>
    );
  }
  const pack = found.data;
  const local = may('rule-packs.edit');
  return (
    <Page
      title={words(pack.title)}
      above={above}
      note={words(pack.about)}
      actions={
        <>
          <Button onClick={() => print()}>{u('print')}</Button>
          {local && (
            <Link to={`/system/local-rules/new?pack=${id}`}>
              <Button type="primary" tabIndex={-1}>
                {t('addRule')}
              </Button>
            </Link>
          )}
        </>
      }
    >
      <FilterBar>
        <label className="filter-day">
          {t('inForceOn')}
          <Input type="date" value={day} onChange={(event) => set('on', event.target.value)} />
        </label>
        <TextFilter name={t('searchRules')} value={q} onChange={(value) => set('q', value)} />
        <ChoiceFilter
          name={t('allRules')}
          value={show}
          options={[
            { value: 'local', label: t('onlyLocal') },
            { value: 'A', label: t('onlyA') },
            { value: 'unsure', label: t('onlyUnsure') },
            { value: 'officer', label: t('onlyOfficer') },
          ]}
          onChange={(value) => set('show', value)}
        />
      </FilterBar>
      <p className="muted">
        {t('countedHere', {
          place: pack.place?.name ?? t('wholeNation'),
          on: day,
          rules: pack.rules.filter((it) => it.applies).length,
          local: pack.rules.filter((it) => it.local).length,
        })}
      </p>
      {pack.coming.length > 0 && (
        <p className="told">
          {t('coming')}{' '}
          {pack.coming.map((it) => (
            <button key={`${it.rule} ${it.from}`} type="button" className="link coming" onClick={() => set('on', it.from)}>
              {t('comingOne', { rule: it.rule, from: it.from, place: it.place.name })}
            </button>
          ))}
        </p>
      )}
      {rules.length === 0 && <Empty title={t('noRules')} text={t('noRulesText')} />}
      {groups(rules).map(([name, members]) => (
        <Section key={name} title={name}>
          <ul className="rules">
            {members.map((it) => (
              <RuleCard
                key={it.id}
                rule={it}
                pack={id}
                outcome={details.outcome}
                place={asked}
                mayEdit={local}
                onHistory={() => set('rule', it.id)}
              />
            ))}
          </ul>
        </Section>
      ))}
      <TryRules pack={pack} details={details} day={day} />
      <RuleHistory pack={id} rule={rule} place={place} outcome={details.outcome} onClose={() => set('rule', undefined)} />
    </Page>
  );
}

function filtered(rules: RulePack['rules'], q: string | undefined, show: string | undefined): RuleInForce[] {
  const wanted = q?.trim().toLowerCase();
  return rules.filter((it) => {
    if (show === 'local' && !it.local) return false;
    if (show === 'A' && it.version.certainty !== 'A') return false;
    if (show === 'unsure' && (it.version.certainty === 'A' || it.version.certainty === 'B')) return false;
    if (show === 'officer' && !it.version.officer) return false;
    if (!wanted) return true;
    const { title, version } = it;
    const spoken = [it.id, title.zh, title.en, version.when, version.source, version.clause, version.text?.zh, version.text?.en];
    return spoken.some((part) => part?.toLowerCase().includes(wanted));
  });
}

/** By the paper they come from, in the order of the pack. */
function groups(rules: readonly RuleInForce[]): [string, RuleInForce[]][] {
  const bySource = new Map<string, RuleInForce[]>();
  for (const rule of rules) {
    // What a place changed stays where its rule stands.
    const source = (rule.above ?? rule.version).source || '—';
    bySource.set(source, [...(bySource.get(source) ?? []), rule]);
  }
  return [...bySource];
}
