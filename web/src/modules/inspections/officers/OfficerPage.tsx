import { useQuery } from '@tanstack/react-query';
import { useTexts } from '../../../kernel/i18n';
import { useMay } from '../../../kernel/session';
import { ChoiceFilter, FilterBar, TextFilter } from '../../../ui/FilterBar';
import { useFilters } from '../../../ui/filters';
import { List } from '../../../ui/List';
import { State } from '../../../ui/Marks';
import { Empty, Page, Section } from '../../../ui/Page';
import { InspectionTabs } from '../InspectionTabs';
import { teams } from '../tasks/queries';
import { texts } from '../tasks/texts';
import { AddCertificate, RevealNumber, RevokeCertificate } from './CertificateActs';
import { type Certificate, certificates } from './queries';
import { DisbandTeam, FormTeam } from './TeamActs';

const standings = ['valid', 'expiring', 'expired', 'revoked', 'future'] as const;
const looks = { valid: 'open', expiring: 'doubt', expired: 'doubt', revoked: 'quiet', future: 'quiet' } as const;

export function OfficerPage() {
  const t = useTexts(texts);
  const may = useMay();
  const manages = may('officers.manage');
  const [filters, set] = useFilters('q', 'standing');
  return (
    <Page
      title={t('officers')}
      actions={
        manages && (
          <>
            <FormTeam now={null} />
            <AddCertificate />
          </>
        )
      }
    >
      <InspectionTabs />
      <Teams manages={manages} />
      <Section title={t('certificates')}>
        <FilterBar>
          <TextFilter name={t('person')} value={filters.q} onChange={(value) => set('q', value)} />
          <ChoiceFilter
            name={t('state')}
            value={filters.standing}
            options={standings.map((it) => ({ value: it, label: t(it) }))}
            onChange={(value) => set('standing', value)}
          />
        </FilterBar>
        <List
          name={t('certificates')}
          queryKey={certificates.key(filters)}
          load={certificates.load(filters)}
          columns={[
            { key: 'person', title: t('person'), of: (row) => row.personName },
            { key: 'organisation', title: t('organisation'), of: (row) => row.organisation ?? '—' },
            { key: 'number', title: t('number'), of: (row) => <RevealNumber of={row} may={manages} /> },
            { key: 'issuer', title: t('issuer'), of: (row) => row.issuer },
            { key: 'days', title: t('validity'), of: (row) => `${row.firstDay} – ${row.lastDay}` },
            { key: 'standing', title: t('state'), of: (row) => <Standing of={row} />, short: true },
            ...(manages
              ? [{ key: 'act', title: '', of: (row: Certificate) => <RevokeCertificate of={row} />, short: true }]
              : []),
          ]}
          empty={<Empty title={t('noCertificates')} text={t('noCertificatesText')} action={manages && <AddCertificate />} />}
        />
      </Section>
    </Page>
  );
}

function Standing({ of }: { of: Certificate }) {
  const t = useTexts(texts);
  return (
    <State is={looks[of.standing]}>
      {t(of.standing)}
      {of.standing === 'expiring' && ` · ${t('daysLeft', { count: of.daysLeft })}`}
    </State>
  );
}

function Teams({ manages }: { manages: boolean }) {
  const t = useTexts(texts);
  const found = useQuery(teams);
  const rows = found.data?.items ?? [];
  return (
    <Section title={t('teams')}>
      {rows.length === 0 ? (
        <p className="muted">{t('noTeams')}</p>
      ) : (
        <table className="list" aria-label={t('teams')}>
          <thead>
            <tr>
              <th scope="col">{t('teamName')}</th>
              <th scope="col">{t('members')}</th>
              <th scope="col">{t('state')}</th>
              {manages && <th scope="col" />}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td data-name={t('teamName')}>{row.name}</td>
                <td data-name={t('members')}>
                  {row.members.map((it) => (it.part === 'expert' ? `${it.name}（${t('expert')}）` : it.name)).join(' · ')}
                </td>
                <td data-name={t('state')} className="short">
                  <State is={row.mayInspect ? 'open' : 'doubt'}>{t(row.mayInspect ? 'mayInspect' : 'mayPatrol')}</State>
                </td>
                {manages && (
                  <td className="row-action">
                    <FormTeam now={row} /> <DisbandTeam of={row} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}
