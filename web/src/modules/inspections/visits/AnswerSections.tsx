import { useTexts, useWords } from '../../../kernel/i18n';
import { useMay } from '../../../kernel/session';
import { moment } from '../../../kernel/time';
import { Act } from '../../../ui/Act';
import { State } from '../../../ui/Marks';
import { settle } from './device';
import { PhotoWall } from './PhotoWall';
import { type Item, renew, type Said, type Value, type Visit } from './queries';
import { texts } from './texts';

/** What was answered, section by section; what two people wrote differently stands side by side. */
export function AnswerSections({ of }: { of: Visit }) {
  const words = useWords();
  return of.sections.map((section) => (
    <section key={section.code} className="answer-section">
      <h3>{words(section.title)}</h3>
      <ul className="answers">
        {section.items.map((item) => (
          <li key={item.code} data-result={item.said[0]?.what.result ?? undefined} data-asked={item.asked}>
            <One of={item} visit={of} />
          </li>
        ))}
      </ul>
    </section>
  ));
}

function One({ of, visit }: { of: Item; visit: Visit }) {
  const t = useTexts(texts);
  const words = useWords();
  const may = useMay();
  const said = of.conflict ? of.said : of.said.slice(0, 1);
  return (
    <>
      <span className="answer-ask">{words(of.ask)}</span>
      {of.conflict && <p className="finding-differs">{t('conflictHere')}</p>}
      <div className={of.conflict ? 'answer-said answer-conflict' : 'answer-said'}>
        {said.length === 0 && <span className="quiet">{t(of.asked ? 'unanswered' : 'notAsked')}</span>}
        {said.map((it) => (
          <div key={it.operation}>
            <Answer of={it} full={of.conflict} />
            {of.conflict && may('visits.work') && may('visits.settle') && (
              <Act
                small
                label={t('settle')}
                title={t('settle')}
                text={t('settleText')}
                act={async () => {
                  await settle(visit.id, of, it);
                  await renew();
                }}
              />
            )}
          </div>
        ))}
      </div>
      <PhotoWall of={visit.photos.filter((it) => of.photos.includes(it.id))} small />
    </>
  );
}

function Answer({ of, full }: { of: Said; full: boolean }) {
  const t = useTexts(texts);
  const words = useWords();
  const { result, values, note, measure, reason, bulk } = of.what;
  return (
    <>
      <State is={result === 'fail' ? 'doubt' : 'quiet'}>{result ? t(result) : t('unanswered')}</State>
      {values.map((it) => (
        <span key={it.field}>
          {' '}
          · {words(it.label)} {written(it, t, words)}
        </span>
      ))}
      {note && <p>{note}</p>}
      {measure && (
        <p>
          {t('measure')}：{measure}
        </p>
      )}
      {reason && (
        <p>
          {t('reason')}：{reason}
        </p>
      )}
      {(full || of.after) && (
        <small>
          {' '}
          {of.who} · {moment(of.at)}
          {of.after && ` · ${t('after')}`}
        </small>
      )}
      {bulk && !full && <small className="quiet"> {t('bulk')}</small>}
    </>
  );
}

const units = {
  length: 'mm',
  mass: 'g',
  volume: 'mL',
  pressure: 'Pa',
  money: '0.01 CNY',
  duration: 's',
  days: 'd',
  ratio: '‱',
  count: '',
} as const;

function written(value: Value, t: (key: 'yes' | 'no') => string, words: (of: { zh: string; en: string }) => string): string {
  if (value.option) return words(value.option);
  if (typeof value.value === 'boolean') return t(value.value ? 'yes' : 'no');
  if (typeof value.value !== 'number') return String(value.value);
  if (value.dimension === 'length' && value.value >= 1000) return `${value.value / 1000} m`;
  if (value.dimension === 'mass' && value.value >= 1000) return `${value.value / 1000} kg`;
  return `${value.value}${value.dimension ? ` ${units[value.dimension]}` : ''}`.trim();
}
