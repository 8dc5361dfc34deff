import { Link } from 'react-router';
import { useTexts } from '../../kernel/i18n';
import { lookingAt } from '../../kernel/place';
import { List } from '../../ui/List';
import { Empty, Page } from '../../ui/Page';
import { ScopeNote } from '../../ui/PlaceSwitch';
import { subjects } from './queries';
import { texts } from './texts';

/** All that may be there twice, to be compared and merged. */
export function TwinList() {
  const t = useTexts(texts);
  const place = lookingAt.use()?.id;
  return (
    <Page title={t('duplicates')} above={{ to: '/registry', title: t('subjects') }} note={<ScopeNote />}>
      <List
        name={t('duplicates')}
        queryKey={['subjects', 'twins', place]}
        load={subjects.twins({ place })}
        to={(row) => `/registry/${row.id}`}
        columns={[
          { key: 'name', title: t('name'), of: (row) => row.subject.name },
          { key: 'address', title: t('address'), of: (row) => row.subject.address || row.subject.place.name },
          {
            key: 'twins',
            title: t('maybeSame'),
            of: (row) => (
              <ul className="plain">
                {row.twins.map((twin) => (
                  <li key={twin.subject.id}>
                    <Link to={`/registry/${row.id}/merge/${twin.subject.id}`}>{twin.subject.name}</Link>{' '}
                    <span className="muted">{twin.reasons.map((reason) => t(reason)).join(t('comma'))}</span>
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
        empty={<Empty title={t('noDuplicates')} text={t('noDuplicatesText')} />}
      />
    </Page>
  );
}
