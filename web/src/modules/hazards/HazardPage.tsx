import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { Link, useParams, useSearchParams } from 'react-router';
import { useTexts, useWords } from '../../kernel/i18n';
import { useLive } from '../../kernel/live';
import { Refusal } from '../../kernel/problem';
import { Due } from '../../ui/Due';
import { GradeMark, TimeText } from '../../ui/Marks';
import { Facts, Page, Section, Skeleton } from '../../ui/Page';
import { Hanging, HazardStateMark } from './Marks';
import { facts, type Hazard, type HazardStep, hazards, photoOf, renew } from './queries';
import { StepAct } from './StepAct';
import { texts } from './texts';
import './hazards.css';

/** One hazard: who, what, where and how it stands with the next step on top; then what was seen; then what was done. */
export function HazardPage() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const words = useWords();
  const found = useQuery(hazards.one(id));
  useLive(facts, (fact) => {
    if (fact.body?.hazard === id) void renew();
  });
  const above = { to: '/hazards', title: t('hazards') };
  const it = found.data;
  if (!it) {
    return (
      <Page title={t('hazard')} above={above}>
        {found.isError ? <Refusal of={found.error} onRetry={() => void found.refetch()} /> : <Skeleton />}
      </Page>
    );
  }
  return (
    <Page
      title={words(it.what)}
      above={above}
      note={
        <>
          <GradeMark grade={it.grade} /> · <HazardStateMark of={it.state} /> · {it.number}
        </>
      }
      actions={
        <Button className="hazard-print" onClick={() => window.print()}>
          {t('print')}
        </Button>
      }
    >
      <Next of={it} />
      <About of={it} />
      <BeforeAfter of={it} />
      <Section title={t('history')}>
        <History of={it} />
      </Section>
      <Sources of={it} />
    </Page>
  );
}

/** What I may do now, the first of it loud; what I may not do now says why. */
function Next({ of }: { of: Hazard }) {
  const t = useTexts(texts);
  const [params] = useSearchParams();
  const asked = params.get('do');
  const open = of.actions.filter((it) => it.why === null);
  const loud = open.find((it) => it.route === asked) ?? open.find((it) => it.action !== 'control' && it.action !== 'putOutOfUse');
  const others = open.filter((it) => it !== loud);
  return (
    <div className="hazard-next">
      <strong>{t('next')}</strong>
      {open.length === 0 && <span className="muted">{t('nothingNext')}</span>}
      {loud && <StepAct of={of} action={loud} kind="primary" opened={loud.route === asked} />}
      {others.map((it) => (
        <StepAct key={it.action} of={of} action={it} />
      ))}
    </div>
  );
}

function About({ of }: { of: Hazard }) {
  const t = useTexts(texts);
  const words = useWords();
  const pending = [
    of.extensionUntil &&
      `${t('askedUntil', { day: of.extensionUntil })}${of.decideBy ? ` · ${t('decideBy', { day: of.decideBy })}` : ''}`,
    of.referredTo && t('referredTo', { to: of.referredTo.name, day: of.acceptBy ?? '' }),
    of.listedLevel &&
      `${t('listedAt', { level: of.listedLevel })}${of.publishBy ? ` · ${t('publishBy', { day: of.publishBy })}` : ''}`,
    of.reopens > 0 && t('reopens', { n: of.reopens, count: of.reopens }),
  ].filter((it): it is string => Boolean(it));
  return (
    <>
      {of.mergedInto && (
        <p className="told">
          {t('mergedInto')} · <Link to={`/hazards/${of.mergedInto}`}>{t('seeIt')}</Link>
        </p>
      )}
      {pending.map((it) => (
        <p className="told" key={it}>
          {it}
        </p>
      ))}
      <Facts
        of={[
          [
            t('subject'),
            <Link key="subject" to={`/registry/${of.subject.id}`}>
              {of.subject.name || of.subject.id}
            </Link>,
          ],
          [t('place'), of.place.path],
          [t('kind'), words(of.kind)],
          [t('clause'), [of.criterion ?? of.item, ...of.sources.flatMap((it) => it.clauses)].filter(Boolean).join('; ')],
          [
            t('organisation'),
            of.organisation ? (
              <Link key="o" to={`/system/organisations/${of.organisation.id}`}>
                {of.organisation.name}
              </Link>
            ) : (
              t('headOfSubject')
            ),
          ],
          [t('person'), of.person ?? t('headOfSubject')],
          [t('department'), of.department?.name],
          [t('foundOn'), of.foundOn],
          [t('rectifyBy'), of.due && <Due key="due" at={of.due} done={of.closedOn !== null || of.actBy !== of.due} />],
          [t('actBy'), of.actBy && <Due key="act" at={of.actBy} />],
          [t('control'), <Hanging key="c" control={of.control} listed={false} extension={false} referred={false} />],
          [t('measure'), of.measure],
          [t('closedOn'), of.closedOn],
        ]}
      />
    </>
  );
}

/** Side by side: as it was found, and as it was put right the last time. */
function BeforeAfter({ of }: { of: Hazard }) {
  const t = useTexts(texts);
  const before = [
    ...of.sources.flatMap((it) => it.photos),
    ...of.steps.filter((it) => it.action === 'reopen').flatMap((it) => it.photos),
  ];
  const last = of.steps.filter((it) => it.action === 'submit').at(-1);
  const after = of.steps
    .filter((it) => it === last || (it.action === 'verify' && last && it.at >= last.at))
    .flatMap((it) => it.photos);
  if (before.length + after.length === 0) return null;
  return (
    <Section title={t('photos')}>
      <div className="hazard-pair">
        <Photos hazard={of.id} title={t('before')} of={before} />
        <Photos hazard={of.id} title={t('after')} of={after} />
      </div>
    </Section>
  );
}

function Photos({ hazard, title, of }: { hazard: string; title: string; of: readonly string[] }) {
  const t = useTexts(texts);
  return (
    <figure>
      <figcaption>{title}</figcaption>
      {of.length === 0 && <p className="muted">{t('noPhotos')}</p>}
      {of.map((photo, at) => (
        <a key={photo} href={photoOf(hazard, photo)} target="_blank" rel="noreferrer">
          <img src={photoOf(hazard, photo)} alt={t('photoOf', { what: title, n: at + 1 })} loading="lazy" />
        </a>
      ))}
    </figure>
  );
}

function History({ of }: { of: Hazard }) {
  return (
    <ol className="plain hazard-history">
      {[...of.steps].reverse().map((step) => (
        <Step key={step.id} hazard={of.id} of={step} />
      ))}
    </ol>
  );
}

function Step({ hazard, of }: { hazard: string; of: HazardStep }) {
  const t = useTexts(texts);
  const words = useWords();
  const more = [
    of.text,
    of.measure && `${t('measure')} ${of.measure}`,
    of.named,
    of.due && t('until', { day: of.due }),
    of.way && t(of.way),
    of.where ?? (of.latitude !== null && of.longitude !== null && `${of.latitude.toFixed(5)}, ${of.longitude.toFixed(5)}`),
  ].filter((it): it is string => Boolean(it));
  return (
    <li>
      <TimeText at={of.at} /> · {of.byName}
      {of.by && ` · ${of.by.name}`} · <strong>{words(of.what)}</strong>
      {more.length > 0 && <p>{more.join(' · ')}</p>}
      {of.rule && <small className="muted">{t('rule', { rule: of.rule })}</small>}
      {of.signature && <img className="hazard-sign" src={photoOf(hazard, of.signature)} alt={t('signature')} />}
    </li>
  );
}

function Sources({ of }: { of: Hazard }) {
  const t = useTexts(texts);
  const kinds = { desk: 'sourceDesk', own: 'sourceOwn', visit: 'sourceVisit' } as const;
  return (
    <Section title={t('sources')}>
      <ul className="plain">
        {of.sources.map((it) => (
          <li key={it.id}>
            {it.foundOn} · {t(kinds[it.kind])} · {it.by?.name ?? '—'} · {it.byName} · {it.what}
            {it.late && ` · ${t('late')}`}
            {it.note && <p>{it.note}</p>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
