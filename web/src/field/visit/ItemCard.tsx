import { useState } from 'react';
import type { Item } from '../../kernel/checklists/checklist';
import type { Finding } from '../../kernel/checklists/judge';
import { useLanguage, useTexts, useWords } from '../../kernel/i18n';
import type { Result } from '../contract';
import { answer } from './actions';
import { FieldInput } from './Fields';
import { FindingBox } from './FindingBox';
import type { Loaded } from './load';
import { PhotoKey, PhotoStrip } from './PhotoStrip';
import { texts } from './texts';
import { WordsInput } from './Words';

const results = ['pass', 'fail', 'na'] as const;

/** One question of the list, with everything that belongs to its answer in place. */
export function ItemCard({ loaded, item, officer }: { loaded: Loaded; item: Item; officer: string }) {
  const t = useTexts(texts);
  const words = useWords();
  const language = useLanguage();
  const { visit, state, judged, photos, drafts, last, hazards } = loaded;
  const { code } = item.of;
  const given = state.answers.get(code);
  const result = given?.result ?? null;
  const findings = judged?.findings.filter((it) => it.item === code) ?? [];
  const awaiting = judged?.awaiting.filter((it) => it.item === code) ?? [];
  const wrong = result === 'fail' || findings.length > 0;
  const hasDraft = drafts.has(`${code}/note`);
  const [open, setOpen] = useState(false);
  const mine = photos.filter((it) => it.item === code && !it.original && it.state !== 'dropped');
  const wantsPhoto = item.of.photo === 'always' || (item.of.photo === 'on-fail' && wrong);
  const say = (change: Parameters<typeof answer>[2], keys: string[] = []) => void answer(visit.id, code, change, keys);
  // A question is answered by its values alone; any other shows them where they are needed.
  const question = item.of.question === true;
  const measured = item.fields.filter(({ field, normal }) => question || field.type === 'integer' || normal === null || wrong);
  const showsFields = question || wrong || open || measured.some(({ normal }) => normal === null);
  const before = last?.answers[code];
  const beside = hazards.filter((it) => it.item === code);
  return (
    <section className="item" id={`item-${code}`} aria-labelledby={`ask-${code}`} data-item={code} data-result={result ?? 'open'}>
      <p className="ask" id={`ask-${code}`}>
        {words(item.of.ask)}
      </p>
      {before && <p className="beside small">{t('lastTime', { on: last?.on ?? '', result: t(before) })}</p>}
      {beside.map((it) => (
        <p key={it.id} className="beside small">
          {t('openHazard', { what: language === 'zh' ? it.what : it.whatEn || it.what })}
        </p>
      ))}
      {item.of.help && <p className="help small muted">{words(item.of.help)}</p>}
      {!question && <VerdictKeys result={result} onChange={(next) => say({ result: next })} labelledBy={`ask-${code}`} />}
      {state.conflicts.includes(code) && <p role="alert">{t('conflict')}</p>}
      {showsFields &&
        measured.map(({ field }) => (
          <FieldInput
            key={field.code}
            visit={visit.id}
            item={code}
            field={field}
            value={given?.values[field.code]}
            typed={drafts.get(`${code}/field:${field.code}`)}
            onChange={(value) =>
              say({ values: { [field.code]: value }, ...(question ? { result: value === null ? null : 'pass' } : {}) }, [
                `${code}/field:${field.code}`,
              ])
            }
          />
        ))}
      {findings.map((it: Finding) => (
        <FindingBox key={it.item} visit={visit.id} finding={it} state={state} />
      ))}
      {awaiting.length > 0 && (
        <div className="finding">
          <p>{t('awaiting', { rule: awaiting.map((it) => it.rule.split('/').at(-1)).join(', ') })}</p>
          <WordsInput
            visit={visit.id}
            name={`${code}/reason`}
            label={t('reason')}
            value={given?.reason ?? ''}
            typed={drafts.get(`${code}/reason`)}
            onSay={(reason) => say({ reason, result: 'fail' }, [`${code}/reason`])}
          />
        </div>
      )}
      <div className="more-keys">
        <PhotoKey visit={visit} officer={officer} item={code} wanted={wantsPhoto && mine.length === 0} />
        {!wrong && !question && (
          <button type="button" className="key" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(measured.length > 0 && !showsFields ? 'addNumbers' : 'addNote')}
          </button>
        )}
      </div>
      <PhotoStrip visit={visit.id} photos={mine} />
      {(wrong || open || hasDraft || given?.note) && (
        <WordsInput
          visit={visit.id}
          name={`${code}/note`}
          label={t('note')}
          hint={t('noteHint')}
          value={given?.note ?? ''}
          typed={drafts.get(`${code}/note`)}
          onSay={(text) => say({ note: text }, [`${code}/note`])}
        />
      )}
      {wrong && (
        <WordsInput
          visit={visit.id}
          name={`${code}/measure`}
          label={t('measure')}
          hint={item.of.measure ? words(item.of.measure) : t('measureHint')}
          value={given?.measure ?? ''}
          typed={drafts.get(`${code}/measure`)}
          onSay={(text) => say({ measure: text }, [`${code}/measure`])}
        />
      )}
    </section>
  );
}

/** Three large keys; the chosen one once more takes the answer back. */
function VerdictKeys({
  result,
  labelledBy,
  onChange,
}: {
  result: Result | null;
  labelledBy: string;
  onChange: (next: Result | null) => void;
}) {
  const t = useTexts(texts);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the question above is its name, not a legend inside
    <div className="verdict-keys" role="group" aria-labelledby={labelledBy}>
      {results.map((it) => (
        <button
          key={it}
          type="button"
          className="key"
          aria-pressed={result === it}
          onClick={() => onChange(result === it ? null : it)}
        >
          {t(it)}
        </button>
      ))}
    </div>
  );
}
