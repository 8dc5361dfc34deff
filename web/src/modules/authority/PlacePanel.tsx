import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { Link } from 'react-router';
import { api, ask, client } from '../../kernel/client';
import type { Place, PlaceKind } from '../../kernel/contract';
import { useTexts } from '../../kernel/i18n';
import { fieldError, Refusal } from '../../kernel/problem';
import { useMay } from '../../kernel/session';
import { today } from '../../kernel/time';
import { Act } from '../../ui/Act';
import { Facts, Section, Skeleton } from '../../ui/Page';
import { PlacePicker } from '../../ui/Pickers';
import { texts as ui } from '../../ui/texts';
import { places } from './queries';
import { texts } from './texts';

export function PlacePanel({ id }: { id: string }) {
  const t = useTexts(texts);
  const may = useMay();
  const found = useQuery(places.one(id));
  if (found.isError) return <Refusal of={found.error} onRetry={() => void found.refetch()} />;
  if (found.isPending) return <Skeleton />;
  const it = found.data;
  return (
    <>
      <div className="section-head">
        <h2>{it.name}</h2>
      </div>
      <Facts
        of={[
          [
            t('place'),
            it.path.length > 0 &&
              it.path.map((step, nth) => (
                <span key={step.id}>
                  {nth > 0 && ' › '}
                  <Link to={`/system/places/${step.id}`}>{step.name}</Link>
                </span>
              )),
          ],
          [t('codeOf'), it.code],
          [t('children'), it.children],
          [t('since'), it.from],
          [t('closed'), it.to],
        ]}
      />
      {may('places.manage') && it.changeable && <Changes place={it} />}
      <Section title={t('history')}>
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{t('place')}</th>
              <th scope="col">{t('from')}</th>
              <th scope="col">{t('to')}</th>
            </tr>
          </thead>
          <tbody>
            {it.history.map((period) => (
              <tr key={`${period.parent.id} ${period.from}`}>
                <td data-name={t('place')}>{period.parent.name}</td>
                <td data-name={t('from')}>{period.from ?? t('ever')}</td>
                <td data-name={t('to')}>{period.to ?? t('now')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
    </>
  );
}

function Changes({ place }: { place: Place }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const path = { params: { path: { id: place.id } } };
  const version = place.version;
  const required = [{ required: true, message: u('required') }];
  const renew = () => client.invalidateQueries({ queryKey: ['places'] });
  const day = (name: string, error: unknown) => (
    <Form.Item name={name} label={t(name === 'on' ? 'closeOn' : 'fromDay')} rules={required} {...fieldError(error, name)}>
      <Input type="date" />
    </Form.Item>
  );
  return (
    <p className="button-row">
      <Act<{ name: string; kind: PlaceKind; from: string }>
        label={t('addBelow')}
        title={t('addBelow')}
        text={t('addBelowText', { name: place.name })}
        initial={{ kind: 'functionalArea', from: today() }}
        fields={(error) => (
          <>
            <Form.Item name="name" label={t('placeName')} rules={required} {...fieldError(error, 'name')}>
              <Input maxLength={100} />
            </Form.Item>
            <Form.Item name="kind" label={t('kind')} {...fieldError(error, 'kind')}>
              <Select
                options={[
                  { value: 'functionalArea', label: t('kindFunctionalArea') },
                  { value: 'village', label: t('kindVillage') },
                ]}
              />
            </Form.Item>
            {day('from', error)}
          </>
        )}
        act={async (values) => {
          await ask(api.POST('/api/places', { body: { ...values, parent: place.id } }));
          await renew();
        }}
      />
      <Act<{ name: string; from: string }>
        label={t('rename')}
        title={t('rename')}
        text={t('renameText')}
        initial={{ name: place.name, from: today() }}
        fields={(error) => (
          <>
            <Form.Item name="name" label={t('placeName')} rules={required} {...fieldError(error, 'name')}>
              <Input maxLength={100} />
            </Form.Item>
            {day('from', error)}
          </>
        )}
        act={async (values) => {
          await ask(api.PUT('/api/places/{id}', { ...path, body: { ...values, version } }));
          await renew();
        }}
      />
      <Act<{ parent: string; from: string }>
        label={t('move')}
        title={t('move')}
        text={t('moveText')}
        initial={{ from: today() }}
        fields={(error) => (
          <>
            <Form.Item name="parent" label={t('newParent')} rules={required} {...fieldError(error, 'parent')}>
              <PlacePicker />
            </Form.Item>
            {day('from', error)}
          </>
        )}
        act={async (values) => {
          await ask(api.POST('/api/places/{id}/moves', { ...path, body: { ...values, version } }));
          await renew();
        }}
      />
      <Act<{ on: string }>
        label={t('closePlace')}
        title={t('closePlace')}
        text={t('closePlaceText')}
        initial={{ on: today() }}
        fields={(error) => day('on', error)}
        act={async ({ on }) => {
          await ask(api.POST('/api/places/{id}/close', { ...path, body: { on, version } }));
          await renew();
        }}
      />
    </p>
  );
}
