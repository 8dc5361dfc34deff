import type { Item } from '../../../kernel/checklists/checklist';
import { useTexts, useWords } from '../../../kernel/i18n';
import { unitsOf } from '../../../kernel/rules/units';
import { CertaintyMark, GradeMark, State } from '../../../ui/Marks';
import { texts as ui } from '../../../ui/texts';
import { useCondition } from './condition';
import type { Sheet } from './queries';
import { useBrief } from './ranges';
import { penaltiesIn, rulesIn, type SheetRule } from './rules';
import { texts } from './texts';

/** One item to read: what is asked and when, what is in order, which rules make it fail and by which clause. */
export function ItemText({ sheet, item }: { sheet: Sheet; item: Item }) {
  const t = useTexts(texts);
  const words = useWords();
  const condition = useCondition(sheet.list?.fields);
  const all = rulesIn(sheet);
  const rules = item.rules.flatMap((name) => all.get(name) ?? []);
  const { of } = item;
  const absent = of.local === true && rules.length === 0;
  return (
    <li className="asked-item" data-off={absent || undefined} data-local={of.local || undefined}>
      <div className="asked-head">
        <h3>{words(of.ask)}</h3>
        <ItemMarks item={item} />
      </div>
      {absent && <p className="muted">{t('notHere')}</p>}
      {of.help && <p className="muted">{words(of.help)}</p>}
      {of.shown && <p className="muted">{t('shownIf', { condition: condition(of.shown) })}</p>}
      {item.fields.length > 0 && (
        <ul className="asked-fields">
          {item.fields.map((asked) => (
            <li key={asked.field.code}>
              {words(asked.field.label)} <NormalText asked={asked} />
            </li>
          ))}
        </ul>
      )}
      {rules.length > 0 && (
        <ul className="asked-rules">
          {rules.map((rule) => (
            <RuleText key={rule.version} sheet={sheet} rule={rule} />
          ))}
        </ul>
      )}
      {of.clause && (
        <p className="asked-source">
          {t('ground')} {of.clause.source} {of.clause.clause}
        </p>
      )}
      {of.measure && (
        <p className="muted">
          {t('measure')}：{words(of.measure)}
        </p>
      )}
    </li>
  );
}

export function ItemMarks({ item: { of } }: { item: Item }) {
  const t = useTexts(texts);
  return (
    <span className="asked-marks">
      {of.question && <State is="quiet">{t('question')}</State>}
      {of.local && <State is="open">{t('onlyHere')}</State>}
      {of.photo === 'always' && <State is="quiet">{t('photoAlways')}</State>}
      {of.photo === 'on-fail' && <State is="quiet">{t('photoOnFail')}</State>}
    </span>
  );
}

function NormalText({ asked: { field, normal } }: { asked: Item['fields'][number] }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const words = useWords();
  if (normal === null || normal === 'today') return null;
  const option = field.options?.find((it) => it.code === normal);
  const [unit] = unitsOf(field.dimension ?? undefined);
  const plain =
    typeof normal === 'boolean'
      ? u(normal ? 'yes' : 'no')
      : unit
        ? `${Number(normal).toLocaleString('en')} ${unit}`
        : String(normal);
  return (
    <span className="muted">
      {t('normal')} {option ? words(option) : plain}
    </span>
  );
}

export function RuleText({ sheet, rule }: { sheet: Sheet; rule: SheetRule }) {
  const t = useTexts(texts);
  const words = useWords();
  const brief = useBrief(sheet);
  const { of, version } = rule;
  const grade = of.outcome?.grade;
  const named = sheet.packs
    .find((it) => it.code === rule.pack)
    ?.outcome.find((it) => it.code === 'grade')
    ?.options?.find((it) => it.code === grade);
  const [, place] = version.split('#');
  return (
    <li>
      <p>
        <span className="rule-id">{rule.rule}</span> {words(of.text)}{' '}
        {grade === 'major' || grade === 'general' ? <GradeMark grade={grade} /> : <span className="muted">{words(named)}</span>}{' '}
        {rule.officer && <State is="doubt">{t('byOfficer')}</State>}
        {place && <State is="open">{sheet.placeOf(place)}</State>}
      </p>
      <p className="asked-source">
        <span>
          {of.source} {of.clause}
        </span>
        <CertaintyMark of={of.certainty} />
        <span>{of.to ? t('fromTo', { from: of.from, to: of.to }) : t('from', { from: of.from })}</span>
        {penaltiesIn([rule]).map((code) => (
          <span key={code}>
            {t('penalty')} {brief(code)}
          </span>
        ))}
      </p>
    </li>
  );
}
