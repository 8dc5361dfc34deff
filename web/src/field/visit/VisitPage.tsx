import { useEffect, useRef, useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { useLanguage, useTexts, useWords } from '../../kernel/i18n';
import { Told } from '../parts/Told';
import { Top } from '../parts/Top';
import { useLive } from '../store/live';
import { useOfficers } from '../store/people';
import { followPosition } from '../sync/position';
import { allNormal, remark, undoAllNormal } from './actions';
import { ItemCard } from './ItemCard';
import { type Loaded, load } from './load';
import { NotDone } from './NotDone';
import { PhotoKey, PhotoStrip } from './PhotoStrip';
import { counts } from './summary';
import { texts } from './texts';
import { WordsInput } from './Words';
import './visit.css';

export function VisitPage() {
  const t = useTexts(texts);
  const { id = '' } = useParams();
  const loaded = useLive(() => load(id), id);
  useEffect(followPosition, []);
  if (loaded === undefined) return <main aria-busy="true" />;
  if (loaded === null) {
    return (
      <>
        <Top title={t('notHere')} back="/" />
        <main />
      </>
    );
  }
  return <Card key={id} loaded={loaded} />;
}

function Card({ loaded }: { loaded: Loaded }) {
  const t = useTexts(texts);
  const words = useWords();
  const language = useLanguage();
  const navigate = useNavigate();
  const { visit, book, judged, state, photos, drafts, hazards } = loaded;
  const officers = useOfficers(visit.officers);
  const [notDone, setNotDone] = useState(false);
  useResume(visit.item);
  useEffect(() => {
    if (visit.state === 'finished') void navigate(`/visits/${visit.id}/done`, { replace: true });
  }, [visit.state, visit.id, navigate]);
  if (!book || !judged) {
    return (
      <>
        <Top title={visit.name} back="/" />
        <main>
          <Told>
            <p>{t('noBook')}</p>
          </Told>
        </main>
      </>
    );
  }
  const officer = officers[0]?.name ?? '';
  const asked = new Set(judged.shown);
  const items = new Map(book.checklist.items.map((it) => [it.of.code, it]));
  const { answered } = counts(loaded);
  // A question wants a real answer; "all the rest in order" is for what was looked at.
  const rest = judged.unanswered.filter((code) => items.get(code)?.of.question !== true && items.get(code)?.of.local !== null);
  const bulk = judged.shown.some((code) => state.answers.get(code)?.bulk === true);
  const general = photos.filter((it) => !it.item && !it.original && it.state !== 'dropped');
  return (
    <>
      <Top title={visit.name} back="/" />
      <main>
        <div className="progress" role="status">
          <p>
            <span>{t('progress', { answered, asked: asked.size })}</span>
            <span>{judged.findings.length > 0 ? t('findingsCount', { count: judged.findings.length }) : t('noFindingsYet')}</span>
          </p>
          <div className="meter">
            <i style={{ width: `${asked.size === 0 ? 0 : (100 * answered) / asked.size}%` }} />
          </div>
        </div>
        {book.replaced && (
          <Told>
            <p>{t('replaced')}</p>
          </Told>
        )}
        {hazards
          .filter((it) => !it.item || !asked.has(it.item))
          .map((it) => (
            <p key={it.id} className="small">
              {t('openHazard', { what: language === 'zh' ? it.what : it.whatEn || it.what })}
            </p>
          ))}
        <div className="keys">
          {rest.length > 0 && (
            <button type="button" className="key" onClick={() => void allNormal(visit.id, rest)}>
              {t('allNormal', { count: rest.length })}
            </button>
          )}
          {bulk && (
            <button type="button" className="key" onClick={() => void undoAllNormal(visit.id)}>
              {t('undoAll')}
            </button>
          )}
        </div>
        {book.sections.map((section) => {
          const shown = section.items.filter((it) => asked.has(it.code));
          if (shown.length === 0) return null;
          return (
            <section key={section.code} className="section">
              <h2>{words(section.title)}</h2>
              {shown.map((it) => {
                const item = items.get(it.code);
                return item && <ItemCard key={it.code} loaded={loaded} item={item} officer={officer} />;
              })}
            </section>
          );
        })}
        <WordsInput
          visit={visit.id}
          name="remark"
          label={t('remark')}
          value={state.remark}
          typed={drafts.get('remark')}
          onSay={(text) => void remark(visit.id, text, ['remark'])}
        />
        <div className="more-keys">
          <PhotoKey visit={visit} officer={officer} wanted={false} />
          <button type="button" className="key" aria-expanded={notDone} onClick={() => setNotDone(!notDone)}>
            {t('notDone')}
          </button>
        </div>
        <PhotoStrip visit={visit.id} photos={general} />
        {notDone && <NotDone visit={visit.id} />}
        <div className="stick thumb">
          {judged.unanswered.length > 0 ? (
            <button type="button" className="key wide" onClick={() => show(judged.unanswered[0])}>
              {t('left', { count: judged.unanswered.length })} ↓
            </button>
          ) : (
            <Link className="key main wide" to={`/visits/${visit.id}/sign`}>
              {t('toSummary')}
            </Link>
          )}
        </div>
      </main>
    </>
  );
}

function show(item: string | undefined) {
  if (item) document.getElementById(`item-${item}`)?.scrollIntoView({ block: 'center' });
}

/** Opened again, also after the tab was killed: the page stands at the question that was answered last. */
function useResume(item: string | undefined) {
  const first = useRef(item);
  useEffect(() => {
    const there = first.current && document.getElementById(`item-${first.current}`);
    if (there) there.scrollIntoView({ block: 'start' });
  }, []);
}
