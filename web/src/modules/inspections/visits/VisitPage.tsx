import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { useTexts, useWords } from '../../../kernel/i18n';
import { Refusal } from '../../../kernel/problem';
import { moment } from '../../../kernel/time';
import { State } from '../../../ui/Marks';
import { Facts, Page, Section, Skeleton } from '../../../ui/Page';
import { AnswerSections } from './AnswerSections';
import { FindingList } from './FindingList';
import { VisitState } from './Marks';
import { OddList } from './OddList';
import { PhotoWall } from './PhotoWall';
import { type Visit, visits } from './queries';
import { Signatures } from './Signatures';
import { texts } from './texts';
import './visits.css';

export function VisitPage() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const found = useQuery(visits.one(id));
  const above = { to: '/visits', title: t('visits') };
  if (!found.data) {
    return (
      <Page title={t('visit')} above={above}>
        {found.isError ? <Refusal of={found.error} onRetry={() => void found.refetch()} /> : <Skeleton />}
      </Page>
    );
  }
  const of = found.data;
  return (
    <Page title={of.subjectName} above={above} note={<Note of={of} />}>
      {of.lacking > 0 && <p className="visit-waits">{t('lacking', { count: of.lacking })}</p>}
      <About of={of} />
      <Section title={t('findings')}>
        <FindingList of={of} />
      </Section>
      <Section title={t('photos')}>
        <PhotoWall of={of.photos.filter((it) => it.original === null)} />
      </Section>
      <Section title={t('answers')}>
        <AnswerSections of={of} />
      </Section>
      {of.remarks.length > 0 && (
        <Section title={t('remarks')}>
          <ul className="plain">
            {of.remarks.map((it) => (
              <li key={it.operation}>
                {it.what} · {it.who} · {moment(it.at)}
                {it.after && ` · ${t('after')}`}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('signatures')}>
        <Signatures of={of} />
      </Section>
      <Section title={t('evidence')}>
        <OddList of={of} />
      </Section>
      {of.later.length > 0 && <Later of={of} />}
    </Page>
  );
}

function Note({ of }: { of: Visit }) {
  const t = useTexts(texts);
  return (
    <>
      {t(of.activity)} · {of.on} · <VisitState of={of} />
      {of.late && (
        <>
          {' '}
          <State is="doubt">{t('late')}</State>
        </>
      )}
    </>
  );
}

function About({ of }: { of: Visit }) {
  const t = useTexts(texts);
  const words = useWords();
  const end = of.endedAt ? ` — ${moment(of.endedAt)}` : '';
  const spot = of.position && `${of.position.lat.toFixed(5)}, ${of.position.lon.toFixed(5)}`;
  return (
    <Facts
      of={[
        [
          t('subject'),
          <Link key="subject" to={`/registry/${of.subject}`}>
            {of.subjectName}
          </Link>,
        ],
        [t('place'), of.place.path],
        [t('officers'), of.officers.join('、')],
        [t('inspector'), of.inspector],
        [t('time'), `${moment(of.begunAt)}${end}`],
        [t('checklist'), of.checklist ? `${words(of.checklist)} · ${of.checklistVersion.split('@')[1]}` : of.checklistVersion],
        [t('position'), of.position && `${spot} · ${t('accuracy', { metres: Math.round(of.position.accuracy) })}`],
        ...(of.openRules > 0 ? [[t('openRules'), t('openRulesText', { count: of.openRules })] as const] : []),
      ]}
    />
  );
}

function Later({ of }: { of: Visit }) {
  const t = useTexts(texts);
  return (
    <Section title={t('later')}>
      <p>{t('laterText')}</p>
      <ul className="plain">
        {of.later.map((it) => (
          <li key={`${it.kind}${it.item}${it.at}`}>
            {moment(it.at)} · {it.who} · {t(it.kind)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
