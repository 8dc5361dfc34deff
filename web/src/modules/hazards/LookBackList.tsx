import { Form, Input } from 'antd';
import { api, ask } from '../../kernel/client';
import { useTexts } from '../../kernel/i18n';
import { lookingAt } from '../../kernel/place';
import { fieldError } from '../../kernel/problem';
import { useMay } from '../../kernel/session';
import { today } from '../../kernel/time';
import { Act } from '../../ui/Act';
import { List } from '../../ui/List';
import { TimeText } from '../../ui/Marks';
import { Empty, Page } from '../../ui/Page';
import { PlacePicker } from '../../ui/Pickers';
import { ScopeNote } from '../../ui/PlaceSwitch';
import { HazardTabs } from './Marks';
import { hazards, renew } from './queries';
import { texts } from './texts';
import './hazards.css';

/** 回头看: samples of closed hazards that are looked at again. */
export function LookBackList() {
  const t = useTexts(texts);
  const may = useMay();
  const place = lookingAt.use();
  const required = [{ required: true, message: t('required') }];
  const begin = may('hazards.look-back') && (
    <Act<{ place: string; closedFrom: string; closedUntil: string }>
      kind="primary"
      label={t('newLookBack')}
      title={t('newLookBack')}
      text={t('freezeText')}
      submit={t('freeze')}
      initial={{ place: place?.id, closedUntil: today() }}
      fields={(error) => (
        <>
          <Form.Item name="place" label={t('place')} rules={required} {...fieldError(error, 'place')}>
            <PlacePicker known={place ? [place] : []} />
          </Form.Item>
          <Form.Item name="closedFrom" label={t('closedFrom')} rules={required} {...fieldError(error, 'closedFrom')}>
            <Input type="date" max={today()} />
          </Form.Item>
          <Form.Item name="closedUntil" label={t('closedUntil')} rules={required} {...fieldError(error, 'closedUntil')}>
            <Input type="date" max={today()} />
          </Form.Item>
        </>
      )}
      act={async (values) => {
        await ask(api.POST('/api/look-backs', { body: { ...values, kind: null, grade: null } }));
        await renew();
      }}
    />
  );
  return (
    <Page wide title={t('lookBacks')} above={{ to: '/hazards', title: t('hazards') }} note={<ScopeNote />} actions={begin}>
      <HazardTabs />
      <List
        name={t('lookBacks')}
        queryKey={['hazards', 'look-backs', 'list', place?.id]}
        load={hazards.lookBacks(place?.id)}
        to={(row) => `/hazards/look-backs/${row.id}`}
        columns={[
          { key: 'place', title: t('place'), of: (row) => row.place.name },
          {
            key: 'closed',
            title: t('closed'),
            of: (row) => t('closedBetween', { from: row.closedFrom, until: row.closedUntil }),
          },
          { key: 'population', title: t('population'), of: (row) => row.population, figure: true },
          { key: 'size', title: t('sampleSize'), of: (row) => (row.drawnAt ? row.size : t('notDrawn')), figure: true },
          { key: 'looked', title: t('looked'), of: (row) => row.looked, figure: true },
          { key: 'rebounds', title: t('rebounds'), of: (row) => row.rebounds, figure: true },
          { key: 'frozen', title: t('frozenAt'), of: (row) => <TimeText at={row.frozenAt} />, short: true },
        ]}
        empty={<Empty title={t('noLookBacks')} text={t('noLookBacksText')} />}
      />
    </Page>
  );
}
