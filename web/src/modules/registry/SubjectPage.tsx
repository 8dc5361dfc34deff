import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useEffect } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { api, ask } from '../../kernel/client';
import type { Subject } from '../../kernel/contract';
import { useTexts, useWords } from '../../kernel/i18n';
import { Refusal } from '../../kernel/problem';
import { useMay } from '../../kernel/session';
import { Act } from '../../ui/Act';
import { TimeText } from '../../ui/Marks';
import { Facts, Page, Section, Skeleton } from '../../ui/Page';
import { Apart } from './Apart';
import { CorrectContact } from './CorrectContact';
import { DuplicateTable } from './DuplicateTable';
import { Facilities } from './Facilities';
import { renew, subjects } from './queries';
import { RevealContact } from './RevealContact';
import { SetStatus } from './SetStatus';
import { Staff } from './Staff';
import { SubjectGrade } from './SubjectGrade';
import { SubjectState } from './SubjectState';
import { Supply } from './Supply';
import { Timeline } from './Timeline';
import { texts } from './texts';

export function SubjectPage() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const go = useNavigate();
  const found = useQuery(subjects.one(id));
  const above = { to: '/registry', title: t('subjects') };
  const real = found.data?.id;
  // The id of a merged subject leads to the one that is left, and the address says so.
  useEffect(() => {
    if (real && real !== id) go(`/registry/${real}`, { replace: true });
  }, [real, id, go]);
  if (!found.data) {
    return (
      <Page title={t('subject')} above={above}>
        {found.isError ? <Refusal of={found.error} onRetry={() => void found.refetch()} /> : <Skeleton />}
      </Page>
    );
  }
  return (
    <Page title={found.data.name} above={above} note={<Status of={found.data} />} actions={<Actions of={found.data} />}>
      <About of={found.data} />
      <SubjectGrade of={found.data} />
      {found.data.kind.fields.includes('supply') && <Supply of={found.data} />}
      <Facilities of={found.data} />
      <Staff of={found.data} />
      <Duplicates of={found.data} />
      <Apart of={found.data.id} />
      {found.data.mergedHere > 0 && <Merges of={found.data.id} />}
      <Section title={t('timeline')}>
        <Timeline of={found.data.id} />
      </Section>
    </Page>
  );
}

function Status({ of }: { of: Subject }) {
  const t = useTexts(texts);
  const words = useWords();
  return (
    <>
      {words(of.kind)} · <SubjectState of={of.status} />
      {of.statusOn && ` · ${t('since', { on: of.statusOn })}`}
      {of.statusReason && ` · ${of.statusReason}`}
    </>
  );
}

function Actions({ of }: { of: Subject }) {
  const t = useTexts(texts);
  const may = useMay();
  const edits = may('registry.edit');
  return (
    <>
      {may('visits.read') && <Link to={`/visits?subject=${of.id}`}>{t('visits')}</Link>}
      {may('visits.work') && <Link to={`/visits/enter?subject=${of.id}`}>{t('enterVisit')}</Link>}
      {edits && <SetStatus of={of} />}
      {edits && of.status !== 'closed' && (
        <Link to={`/registry/${of.id}/edit`}>
          <Button type="primary" tabIndex={-1}>
            {t('edit')}
          </Button>
        </Link>
      )}
    </>
  );
}

function About({ of }: { of: Subject }) {
  const t = useTexts(texts);
  const words = useWords();
  const has = (field: string) => of.kind.fields.includes(field);
  const position = of.latitude !== null && of.longitude !== null && `${of.latitude}, ${of.longitude}`;
  return (
    <Facts
      of={[
        [t('place'), of.place.path],
        [t('address'), of.address],
        [t('position'), position],
        ...(has('creditCode') ? [[t('creditCode'), of.creditCode] as const] : []),
        ...(has('licence') ? [[t('licenceCode'), of.licenceCode] as const] : []),
        ...(has('gas') ? [[t('gas'), of.gas && words(of.gas)] as const] : []),
        ...(has('gas') ? [[t('basement'), of.basement === null ? null : t(of.basement ? 'yes' : 'no')] as const] : []),
        ...(of.users !== null ? [[t('users'), of.users.toLocaleString('en-US')] as const] : []),
        ...(of.inUseSince !== null ? [[t('inUseSince'), of.inUseSince] as const] : []),
        [
          t('contact'),
          <>
            <RevealContact of={of} /> <CorrectContact of={of} />
          </>,
        ],
        [t('account'), of.organisation && <Link to={`/system/organisations/${of.organisation.id}`}>{of.organisation.name}</Link>],
        [t('rowKey'), of.rowKey],
      ]}
    />
  );
}

function Duplicates({ of }: { of: Subject }) {
  const t = useTexts(texts);
  const may = useMay();
  const found = useQuery(subjects.duplicates(of.id));
  if (!found.data || found.data.length === 0) return null;
  return (
    <Section title={t('maybeSame')}>
      <DuplicateTable
        of={found.data}
        action={
          may('registry.merge')
            ? (twin) => <Link to={`/registry/${of.id}/merge/${twin.subject.id}`}>{t('compare')}</Link>
            : undefined
        }
      />
    </Section>
  );
}

function Merges({ of }: { of: string }) {
  const t = useTexts(texts);
  const may = useMay();
  const found = useQuery(subjects.merges(of));
  if (!found.data || found.data.length === 0) return null;
  return (
    <Section title={t('mergedHere')}>
      <ul className="plain">
        {found.data.map((merge) => (
          <li key={merge.id}>
            {merge.name} {merge.address && `· ${merge.address}`} · <TimeText at={merge.at} />{' '}
            {may('registry.merge') && (
              <Act
                kind="link"
                label={t('undoMerge')}
                title={t('undoMerge')}
                text={t('undoMergeText', { name: merge.name })}
                disabled={!merge.undoable}
                why={t('notUndoable')}
                act={async () => {
                  await ask(api.POST('/api/subjects/merges/{id}/undo', { params: { path: { id: merge.id } } }));
                  await renew();
                }}
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
