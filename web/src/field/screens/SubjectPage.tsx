import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useLanguage, useTexts } from '../../kernel/i18n';
import { today } from '../../kernel/time';
import { activitiesOf, officersNeeded } from '../activities';
import { Choice } from '../parts/Choice';
import { Told } from '../parts/Told';
import { Top } from '../parts/Top';
import { db, getMeta } from '../store/db';
import { kindName } from '../store/kinds';
import { useLive } from '../store/live';
import { colleagues } from '../store/people';
import { tasks } from '../store/tasks';
import { texts } from '../texts';
import { begin } from '../visit/actions';
import { offered } from '../visit/book';
import { hazardsOf, lastOf } from '../visit/load';
import { texts as visitTexts } from '../visit/texts';

async function ask(id: string) {
  const [subject, me, team] = await Promise.all([db.subjects.get(id), getMeta('me'), getMeta('team')]);
  if (!subject || !me) return null;
  return {
    subject,
    team: team ?? [],
    me: me.person.id,
    offered: await offered(subject, activitiesOf(me), today()),
    people: await colleagues(),
    last: await lastOf(id),
    hazards: await hazardsOf(id),
    tasks: (await tasks()).tasks.filter((it) => it.subject === id),
  };
}
type Known = NonNullable<Awaited<ReturnType<typeof ask>>>;

export function SubjectPage() {
  const t = useTexts(texts);
  const v = useTexts(visitTexts);
  const language = useLanguage();
  const { id = '' } = useParams();
  const known = useLive(() => ask(id), id);
  if (known === undefined) return <main aria-busy="true" />;
  if (known === null) {
    return (
      <>
        <Top title={t('notInPackage')} back="/near" />
        <main>
          <p>{t('notInPackageWhy')}</p>
        </main>
      </>
    );
  }
  const { subject, last, hazards } = known;
  return (
    <>
      <Top title={subject.name} back="/near" />
      <main>
        <dl className="facts left">
          <dt>{t('kind')}</dt>
          <dd>{kindName(subject.kind, language)}</dd>
          <dt>{t('address')}</dt>
          <dd>{subject.address || t('unknown')}</dd>
          {subject.creditCode && (
            <>
              <dt>{t('creditCode')}</dt>
              <dd>{subject.creditCode}</dd>
            </>
          )}
          <dt>{t('lastVisit')}</dt>
          <dd>
            {last
              ? last.findings > 0
                ? t('lastVisitWith', { on: last.on, outcome: v(last.outcome), findings: last.findings })
                : t('lastVisitWithout', { on: last.on, outcome: v(last.outcome) })
              : t('never')}
          </dd>
        </dl>
        {hazards.length > 0 && (
          <section className="block">
            <h2>{t('openHazards', { count: hazards.length })}</h2>
            <ul className="rows">
              {hazards.map((it) => (
                <li key={it.id}>
                  <div className="row">
                    <b className={`grade ${it.grade}`}>{v(it.grade === 'major' ? 'major' : 'general')}</b>
                    <span>{language === 'zh' ? it.what : it.whatEn || it.what}</span>
                    {it.due && <span>{t('due', { day: it.due })}</span>}
                  </div>
                </li>
              ))}
            </ul>
          </section>
        )}
        <Begin known={known} />
      </main>
    </>
  );
}

/** What to begin with; where there is only one possibility nobody is asked. */
function Begin({ known }: { known: Known }) {
  const t = useTexts(texts);
  const v = useTexts(visitTexts);
  const language = useLanguage();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const task = known.tasks.find((it) => it.id === params.get('task')) ?? known.tasks[0];
  const activities = [...new Set(known.offered.flatMap((it) => it.activities))];
  const [chosenActivity, setActivity] = useState<string | null>(task?.activity ?? null);
  const activity = activities.find((it) => it === chosenActivity) ?? activities[0] ?? null;
  const lists = known.offered.filter((it) => activity !== null && it.activities.includes(activity));
  const [chosenList, setList] = useState<string | null>(null);
  const list = lists.find((it) => it.name === chosenList) ?? lists.find((it) => it.code === task?.checklist) ?? lists[0];
  const others = known.people.filter((it) => it.id !== known.me);
  const [chosenTeam, setTeam] = useState<string[] | null>(null);
  const proposed = (task ? task.people.filter((it) => it.part !== 'expert').map((it) => it.person) : known.team).filter((it) =>
    others.some((other) => other.id === it),
  );
  const team = chosenTeam ?? proposed;
  const [late, setLate] = useState(false);
  const [on, setOn] = useState(today());
  const [error, setError] = useState<unknown>(null);
  if (activity === null || !list) return <p className="muted">{t('noChecklist')}</p>;
  const needed = officersNeeded(activity);
  const officers = [known.me, ...team];
  const waits = task?.ready === false && activity === task.activity;
  const toggle = (id: string) => setTeam(team.includes(id) ? team.filter((it) => it !== id) : [...team, id]);
  const start = async () => {
    try {
      const visit = await begin({
        subject: known.subject,
        checklist: list.name,
        activity,
        officers,
        ...(task ? { task: task.id } : {}),
        ...(late ? { on } : {}),
      });
      await navigate(`/visits/${visit}`);
    } catch (fault) {
      setError(fault);
    }
  };
  return (
    <section className="block">
      {activities.length > 1 && (
        <Choice
          legend={t('activity')}
          value={activity}
          options={activities.map((it) => [it, v(it as 'inspection')])}
          onChange={setActivity}
        />
      )}
      {lists.length > 1 && (
        <Choice
          legend={t('checklist')}
          value={list.name}
          options={lists.map((it) => [it.name, it.title[language]])}
          onChange={setList}
        />
      )}
      {others.length > 0 && activity !== 'self-check' && (
        <fieldset className="plain">
          <legend className="legend">{t('withMe')}</legend>
          <div className="keys">
            {others.map((it) => (
              <button key={it.id} type="button" className="key" aria-pressed={team.includes(it.id)} onClick={() => toggle(it.id)}>
                {it.name}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      <button type="button" className="key bare" aria-pressed={late} onClick={() => setLate(!late)}>
        {t('enterLater')}
      </button>
      {late && (
        <label className="field">
          <span>{t('dayOfVisit')}</span>
          <input className="input" type="date" max={today()} value={on} onChange={(event) => setOn(event.target.value)} />
        </label>
      )}
      <Told of={error} />
      {officers.length < needed && <p>{t('twoOfficers')}</p>}
      {waits && <p>{t('notReady')}</p>}
      <div className="stick thumb">
        <button type="button" className="key main wide" disabled={officers.length < needed || waits} onClick={() => void start()}>
          {t('begin', { activity: v(activity as 'inspection') })}
        </button>
      </div>
    </section>
  );
}
