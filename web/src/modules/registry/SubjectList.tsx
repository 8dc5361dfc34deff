import { Button } from 'antd';
import { Link } from 'react-router';
import { useTexts } from '../../kernel/i18n';
import { useMay } from '../../kernel/session';
import { Page } from '../../ui/Page';
import { ScopeNote } from '../../ui/PlaceSwitch';
import { exportOf } from './queries';
import { SubjectFilters, SubjectTable, useSubjectFilters } from './SubjectFilters';
import { texts } from './texts';

export function SubjectList() {
  const t = useTexts(texts);
  const may = useMay();
  const narrowed = useSubjectFilters();
  const { filters, set, query } = narrowed;
  const begin = may('registry.edit') && (
    <Link to="/registry/new">
      <Button type="primary" tabIndex={-1}>
        {t('newSubject')}
      </Button>
    </Link>
  );
  return (
    <Page
      title={t('subjects')}
      note={<ScopeNote />}
      actions={
        <>
          <Link to={`/registry/map${query}`}>{t('onMap')}</Link>
          <a href={exportOf(filters)} title={t('exportHint')}>
            {t('export')}
          </a>
          {may('registry.merge') && <Link to="/registry/duplicates">{t('duplicates')}</Link>}
          {may('registry.import') && <Link to="/registry/import">{t('importSheet')}</Link>}
          {begin}
        </>
      }
    >
      <SubjectFilters of={narrowed} />
      {filters.area && (
        <p className="page-note">
          {t('inArea')}{' '}
          <Button type="link" size="small" onClick={() => set('area', undefined)}>
            {t('everywhere')}
          </Button>
        </p>
      )}
      <SubjectTable filters={filters} begin={begin} />
    </Page>
  );
}
