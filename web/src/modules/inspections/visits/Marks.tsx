import { useTexts } from '../../../kernel/i18n';
import { GradeMark, State } from '../../../ui/Marks';
import { texts } from './texts';

interface Stands {
  standing: 'underway' | 'ended' | 'whole';
  outcome: 'done' | 'noAccess' | 'refused' | 'closed' | null;
  conflicts: number;
}

/** Where a visit stands; when it is whole, what came of it. */
export function VisitState({ of }: { of: Stands }) {
  const t = useTexts(texts);
  return (
    <>
      <State is={of.standing === 'whole' ? 'quiet' : 'open'}>
        {of.standing === 'whole' && of.outcome ? t(of.outcome) : t(of.standing)}
      </State>
      {of.conflicts > 0 && (
        <>
          {' '}
          <State is="doubt">
            {t('conflicts')} {of.conflicts}
          </State>
        </>
      )}
    </>
  );
}

export function FindingCount({ of }: { of: Stands & { findings: number; major: number } }) {
  const t = useTexts(texts);
  if (of.standing !== 'whole' || of.outcome !== 'done') return <>—</>;
  if (of.findings === 0) return <State is="quiet">{t('nothingWrong')}</State>;
  return (
    <>
      {t('countFindings', { count: of.findings })}
      {of.major > 0 && (
        <>
          {' '}
          <GradeMark grade="major" /> {of.major}
        </>
      )}
    </>
  );
}
