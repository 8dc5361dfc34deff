import { useQuery } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useParams } from 'react-router';
import type { Item } from '../../../kernel/checklists/checklist';
import { useTexts, useWords } from '../../../kernel/i18n';
import { lookingAt } from '../../../kernel/place';
import { Refusal } from '../../../kernel/problem';
import { today } from '../../../kernel/time';
import { FilterBar } from '../../../ui/FilterBar';
import { useFilters } from '../../../ui/filters';
import { Empty, Page, Section, Skeleton } from '../../../ui/Page';
import { texts as ui } from '../../../ui/texts';
import { ItemText } from './ItemText';
import { LocalRules } from './LocalRules';
import { PenaltyTable } from './PenaltyTable';
import { checklists, type Sheet } from './queries';
import { rulesIn } from './rules';
import { TryChecklist } from './TryChecklist';
import { texts } from './texts';
import './checklists.css';

/** One checklist as it is asked at a place on a day; to read, to print, or to try. */
export function ChecklistPage() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const u = useTexts(ui);
  const words = useWords();
  const place = lookingAt.use();
  const [{ on, mode }, set] = useFilters('on', 'mode');
  const found = useQuery(checklists.one(id, { place: place?.id, on }));
  const above = { to: '/inspections/checklists', title: t('checklists') };
  if (!found.data) {
    return (
      <Page title={t('checklist')} above={above}>
        {found.isError ? <Refusal of={found.error} onRetry={() => void found.refetch()} /> : <Skeleton />}
      </Page>
    );
  }
  const sheet = found.data;
  const trying = mode === 'try' && sheet.list !== null;
  return (
    <Page
      title={words(sheet.file.title)}
      above={above}
      note={words(sheet.file.about)}
      wide={trying}
      actions={
        <>
          {!trying && <Button onClick={() => print()}>{u('print')}</Button>}
          {sheet.list && (
            <Button type={trying ? 'default' : 'primary'} onClick={() => set('mode', trying ? undefined : 'try')}>
              {t(trying ? 'read' : 'tryIt')}
            </Button>
          )}
        </>
      }
    >
      <FilterBar>
        <label className="filter-day">
          {t('on')}
          <Input
            type="date"
            value={on ?? today()}
            onChange={(event) => set('on', event.target.value === today() ? undefined : event.target.value)}
          />
        </label>
      </FilterBar>
      <Body sheet={sheet} place={place?.name} trying={trying} />
    </Page>
  );
}

function Body({ sheet, place, trying }: { sheet: Sheet; place: string | undefined; trying: boolean }) {
  const t = useTexts(texts);
  const { file, version, list, on } = sheet;
  if (!version || !list) {
    const versions = file.versions.map((it) => spanOf(t, it)).join(' · ');
    return <Empty title={t('noVersion')} text={t('noVersionText', { versions })} />;
  }
  const rules = rulesIn(sheet);
  const named = list.items.flatMap((item) => item.rules.flatMap((name) => rules.get(name) ?? []));
  const asked = list.items.filter((item) => !item.of.local || item.rules.some((name) => rules.has(name)));
  const span = spanOf(t, version);
  return (
    <>
      <p className="muted">
        {t('about', {
          place: place ?? t('wholeNation'),
          on,
          items: asked.length,
          rules: named.length,
          local: named.filter((it) => it.version.includes('#')).length,
          version: list.name,
          span,
        })}
      </p>
      {trying ? (
        <TryChecklist key={`${list.name} ${on}`} sheet={sheet} list={list} version={version} />
      ) : (
        <>
          <Given sheet={sheet} />
          <Sections sheet={sheet} items={list.items} />
          <LocalRules sheet={sheet} />
          <PenaltyTable sheet={sheet} rules={named} />
        </>
      )}
    </>
  );
}

function Sections({ sheet, items }: { sheet: Sheet; items: readonly Item[] }) {
  const words = useWords();
  return sheet.version?.sections.map((section) => (
    <Section key={section.code} title={words(section.title)}>
      <ol className="asked">
        {section.items.map((it) => {
          const item = items.find((known) => known.of === it);
          return item && <ItemText key={it.code} sheet={sheet} item={item} />;
        })}
      </ol>
    </Section>
  ));
}

/** What is known of every such subject and not asked. */
function Given({ sheet }: { sheet: Sheet }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const words = useWords();
  const entries = Object.entries(sheet.list?.given ?? {});
  if (entries.length === 0) return null;
  const facts = entries.map(([code, value]) => {
    const field = sheet.list?.fields.fields.get(code);
    const option = field?.options?.find((it) => it.code === value);
    const plain =
      typeof value === 'boolean'
        ? u(value ? 'yes' : 'no')
        : field?.dimension === 'ratio'
          ? `${Number(value) / 100} %`
          : String(value);
    return `${field ? words(field.label) : code} ${option ? words(option) : plain}`;
  });
  return <p className="muted">{t('given', { facts: facts.join(' · ') })}</p>;
}

const spanOf = (t: ReturnType<typeof useTexts<keyof typeof texts.all>>, { from, to }: { from: string; to?: string | null }) =>
  to ? t('fromTo', { from, to }) : t('from', { from });
