import { Link } from 'react-router';
import type { RuleInForce, RuleVersionView } from '../../kernel/contract';
import { useTexts, useWords } from '../../kernel/i18n';
import { CertaintyMark, State } from '../../ui/Marks';
import { Condition } from './ExpressionField';
import type { Field } from './pack';
import { texts } from './texts';
import { Outcome } from './Verdicts';

/** One rule as it is in force here; what a place changed stands beside what stood above it. */
export function RuleCard(props: {
  rule: RuleInForce;
  pack: string;
  outcome: readonly Field[];
  /** Asked for in the address. */
  place: string | undefined;
  mayEdit: boolean;
  onHistory: () => void;
}) {
  const { rule, pack, outcome, place, mayEdit, onHistory } = props;
  const t = useTexts(texts);
  const words = useWords();
  const { local, above, version } = rule;
  return (
    <li className="rule" data-local={local?.mode} data-off={!rule.applies || undefined}>
      <div className="rule-head">
        <h3>
          <span className="rule-id">{rule.id}</span> {words(rule.title)}
        </h3>
        {local && (
          <State is={rule.applies ? 'open' : 'quiet'}>
            {t(local.mode === 'replace' ? 'changedBy' : local.mode === 'add' ? 'addedBy' : 'suspendedBy', {
              place: local.place.name,
            })}
          </State>
        )}
        {version.officer && <State is="doubt">{t('officer')}</State>}
      </div>
      {local?.mode === 'replace' && above ? (
        <div className="both">
          <VersionText name={t('hereNow')} title={words(rule.title)} version={version} outcome={outcome} />
          <VersionText name={t('otherwise')} title={words(rule.title)} version={above} outcome={outcome} quiet />
        </div>
      ) : (
        <VersionText title={words(rule.title)} version={version} outcome={outcome} />
      )}
      {local?.reason && (
        <p className="muted">
          {t('reason')}：{local.reason}
        </p>
      )}
      <div className="rule-do">
        <button type="button" className="link" onClick={onHistory}>
          {t('history')}
          <span className="sr-only"> {rule.id}</span>
        </button>
        {mayEdit && (
          <Link to={newAddress(pack, rule, place)}>
            {t('changeHere')}
            <span className="sr-only"> {rule.id}</span>
          </Link>
        )}
      </div>
    </li>
  );
}

function newAddress(pack: string, rule: RuleInForce, place: string | undefined): string {
  const known = { pack, rule: rule.id, place, replaces: rule.local?.id ?? undefined };
  const asked = Object.entries(known).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `/system/local-rules/new?${new URLSearchParams(asked)}`;
}

export function VersionText(props: {
  name?: string;
  /** Said already, above: a text that only repeats it is left out. */
  title?: string;
  version: RuleVersionView;
  outcome: readonly Field[];
  quiet?: boolean;
}) {
  const { name, title, version, outcome, quiet } = props;
  const t = useTexts(texts);
  const words = useWords();
  return (
    <div className={quiet ? 'version version-quiet' : 'version'}>
      {name && <p className="version-name">{name}</p>}
      {version.text && words(version.text) !== title && <p>{words(version.text)}</p>}
      {version.when && <Condition of={version.when} />}
      <Outcome of={version.outcome} schema={outcome} />
      <p className="version-source">
        <span>
          {version.source} {version.clause}
        </span>
        <CertaintyMark of={version.certainty} />
        <span>{version.to ? t('fromTo', { from: version.from, to: version.to }) : t('fromOn', { from: version.from })}</span>
        <code className="muted">{version.version}</code>
      </p>
    </div>
  );
}
