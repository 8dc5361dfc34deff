import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { RuleOverride, RulePack } from '../../kernel/contract';
import { useTexts, useWords } from '../../kernel/i18n';
import { lookingAt } from '../../kernel/place';
import { Refusal } from '../../kernel/problem';
import { useMe } from '../../kernel/session';
import { today } from '../../kernel/time';
import { Empty, Page, Skeleton } from '../../ui/Page';
import { PlacePicker } from '../../ui/Pickers';
import { OverrideActions } from './OverrideActions';
import { OverrideForm } from './OverrideForm';
import { usePackDetails } from './pack';
import { overrides, packs } from './queries';
import { texts } from './texts';
import { emptyValues, valuesOf } from './values';
import './rulepacks.css';

/** A place begins a rule of its own: which pack, which rule, where. */
export function NewOverride() {
  const t = useTexts(texts);
  const words = useWords();
  const looking = lookingAt.use();
  const [params, setParams] = useSearchParams();
  const [code, rule, replaces, place] = ['pack', 'rule', 'replaces', 'place'].map((name) => params.get(name) ?? undefined);
  const grants = useMe()?.grants.map((grant) => grant.place) ?? [];
  // Who answers for one place only need not name it.
  const own = grants.every((it) => it.id === grants[0]?.id) ? grants[0] : undefined;
  const where = place ?? looking?.id ?? own?.id;
  const set = (name: string, value: string | undefined) => {
    const next = new URLSearchParams(params);
    if (value) next.set(name, value);
    else next.delete(name);
    setParams(next, { replace: true });
  };
  const all = useQuery(packs.list(undefined));
  // Its name, when only its id came with the address.
  const named = useQuery({ ...packs.one(code ?? '', { place: where }), enabled: code !== undefined && where !== undefined });
  return (
    <Page title={t(rule ? 'newLocalOf' : 'newLocal', { rule: rule ?? '' })} above={above(t)} note={t('newLocalNote')}>
      <Form layout="vertical" requiredMark={false} className="medium" component="div">
        <Form.Item label={t('pack')}>
          <Select
            aria-label={t('pack')}
            value={code}
            loading={all.isPending}
            options={(all.data ?? []).map((it) => ({ value: it.code, label: words(it.title) }))}
            onChange={(value: string) => set('pack', value)}
          />
        </Form.Item>
        <Form.Item label={t('place')} extra={t('placeHelp')}>
          <PlacePicker
            aria-label={t('place')}
            value={where}
            known={[looking, own, named.data?.place].filter((it) => it !== null && it !== undefined)}
            onChange={(value) => set('place', value)}
          />
        </Form.Item>
      </Form>
      <Refusal of={all.error} onRetry={() => void all.refetch()} />
      {code && where ? (
        <Begin key={`${code} ${where} ${rule}`} code={code} place={where} rule={rule} replaces={replaces} />
      ) : (
        <Empty title={t('chooseFirst')} text={t('chooseFirstText')} />
      )}
    </Page>
  );
}

function Begin({ code, place, rule, replaces }: { code: string; place: string; rule?: string; replaces?: string }) {
  const go = useNavigate();
  const found = useQuery({ ...packs.one(code, { place }), refetchOnWindowFocus: false });
  const details = usePackDetails(found.data);
  if (found.isError) return <Refusal of={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data || !details) return <Skeleton />;
  const now = found.data.rules.find((it) => it.id === rule);
  // A new version only of what is this very place's own.
  const earlier = now?.local?.place.id === place ? (replaces ?? now.local.id ?? undefined) : undefined;
  return (
    <OverrideForm
      pack={found.data}
      details={details}
      place={place}
      rule={rule}
      replaces={earlier}
      initial={emptyValues(now, place, today())}
      onSaved={(id) => go(`/system/local-rules/${id}`)}
    />
  );
}

/** A draft that may be edited, or what it became. */
export function EditOverride() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const found = useQuery(overrides.one(id));
  const it = found.data;
  const pack = useQuery({
    ...packs.one(it?.pack ?? '', { place: it?.place.id }),
    enabled: it !== undefined,
    refetchOnWindowFocus: false,
  });
  if (!it || !pack.data) {
    return (
      <Page title={t('localRule')} above={above(t)}>
        <Refusal of={found.error ?? pack.error} onRetry={() => void (found.error ? found.refetch() : pack.refetch())} />
        {!found.isError && !pack.isError && <Skeleton />}
      </Page>
    );
  }
  return <Known it={it} pack={pack.data} />;
}

function Known({ it, pack }: { it: RuleOverride; pack: RulePack }) {
  const t = useTexts(texts);
  const words = useWords();
  const details = usePackDetails(pack);
  const title = words(it.body.title) || words(pack.rules.find((rule) => rule.id === it.rule)?.title);
  return (
    <Page
      title={`${it.rule} ${title}`}
      above={above(t)}
      note={t('localNote', { pack: words(pack.title), place: it.place.path || it.place.name, state: t(it.state) })}
      actions={<OverrideActions it={it} />}
    >
      {details && (
        <OverrideForm
          key={it.version}
          pack={pack}
          details={details}
          place={it.place.id}
          rule={it.rule}
          replaces={it.replaces ?? undefined}
          saved={it}
          initial={valuesOf(it)}
        />
      )}
    </Page>
  );
}

const above = (t: (key: 'localRules') => string) => ({ to: '/system/local-rules', title: t('localRules') });
