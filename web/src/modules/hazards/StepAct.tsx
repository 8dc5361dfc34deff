import { useQuery } from '@tanstack/react-query';
import { Form, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { api, ask } from '../../kernel/client';
import { useTexts, useWords } from '../../kernel/i18n';
import { fieldError } from '../../kernel/problem';
import { today } from '../../kernel/time';
import { Act } from '../../ui/Act';
import { OrganisationPicker } from '../../ui/Pickers';
import { PhotoField } from './PhotoField';
import { type Hazard, type HazardAction, renew, type StepRequest, takeStep } from './queries';
import { SignatureField } from './SignatureField';
import { texts } from './texts';

type Values = Omit<StepRequest, 'version'>;

/** One step of the table as a button and a form: it asks for what the step takes, and no more. */
export function StepAct(props: { of: Hazard; action: HazardAction; kind?: 'primary' | 'default'; opened?: boolean }) {
  const { of, action, kind, opened } = props;
  const words = useWords();
  return (
    <Act<Values>
      label={words(action.text)}
      title={words(action.text)}
      kind={kind}
      opened={opened && action.why === null}
      disabled={action.why !== null}
      why={words(action.why)}
      fields={(error) => action.needs.map((need) => <Field key={need.what} of={of} need={need} error={error} />)}
      act={async (values) => {
        await takeStep(of.id, action.route, { ...blank, ...values, due: values.due || null, version: of.version });
        await renew();
      }}
    />
  );
}

const blank: Values = {
  text: null,
  due: null,
  measure: null,
  person: null,
  organisation: null,
  photos: null,
  signature: null,
  where: null,
  latitude: null,
  longitude: null,
  way: null,
};

function Field({ of, need, error }: { of: Hazard; need: HazardAction['needs'][number]; error: unknown }) {
  const t = useTexts(texts);
  const rules = need.required ? [{ required: true, message: t('required') }] : [];
  switch (need.what) {
    case 'text':
      return (
        <Form.Item name="text" label={t('reason')} rules={rules} {...fieldError(error, 'text')}>
          <Input.TextArea maxLength={2000} autoSize={{ minRows: 2 }} />
        </Form.Item>
      );
    case 'due':
      return (
        <Form.Item
          name="due"
          label={t('rectifyBy')}
          extra={need.required ? undefined : t('dueHelp')}
          rules={rules}
          {...fieldError(error, 'due')}
        >
          <Input type="date" min={today()} />
        </Form.Item>
      );
    case 'measure':
      return (
        <Form.Item
          name="measure"
          label={t('measure')}
          extra={t('measureHelp')}
          initialValue={of.measure}
          rules={rules}
          {...fieldError(error, 'measure')}
        >
          <Input.TextArea maxLength={500} autoSize={{ minRows: 2 }} />
        </Form.Item>
      );
    case 'photos':
      return (
        <Form.Item name="photos" label={t('photos')} rules={rules} {...fieldError(error, 'photos')}>
          <PhotoField />
        </Form.Item>
      );
    case 'signature':
      return (
        <Form.Item name="signature" label={t('signature')} rules={rules} {...fieldError(error, 'signature')}>
          <SignatureField />
        </Form.Item>
      );
    case 'where':
      return <WhereFields error={error} />;
    case 'way':
      return (
        <Form.Item name="way" label={t('way')} initialValue="onSite" rules={rules} {...fieldError(error, 'way')}>
          <Radio.Group options={(['onSite', 'papers'] as const).map((it) => ({ value: it, label: t(it) }))} />
        </Form.Item>
      );
    case 'person':
      return of.organisation && <PersonItem organisation={of.organisation.id} required={need.required} error={error} />;
    case 'organisation':
      return (
        <Form.Item name="organisation" label={t('toDepartment')} rules={rules} {...fieldError(error, 'organisation')}>
          <OrganisationPicker />
        </Form.Item>
      );
  }
}

/** Words, or the position of this device: one of the two. */
function WhereFields({ error }: { error: unknown }) {
  const t = useTexts(texts);
  const form = Form.useFormInstance();
  const [told, setTold] = useState('');
  const locate = () =>
    navigator.geolocation?.getCurrentPosition(
      ({ coords }) => {
        form.setFieldsValue({ latitude: coords.latitude, longitude: coords.longitude });
        setTold(t('located', { at: `${coords.latitude.toFixed(5)}, ${coords.longitude.toFixed(5)}` }));
      },
      () => setTold(t('cannotLocate')),
    );
  return (
    <>
      <Form.Item name="where" label={t('where')} extra={told || t('whereHelp')} {...fieldError(error, 'where')}>
        <Input maxLength={200} />
      </Form.Item>
      <Form.Item name="latitude" hidden>
        <Input />
      </Form.Item>
      <Form.Item name="longitude" hidden>
        <Input />
      </Form.Item>
      <p>
        <button type="button" className="link" onClick={locate}>
          {t('locate')}
        </button>
      </p>
    </>
  );
}

function PersonItem({ organisation, required, error }: { organisation: string; required: boolean; error: unknown }) {
  const t = useTexts(texts);
  const found = useQuery({
    queryKey: ['people', 'of', organisation],
    queryFn: ({ signal }) => ask(api.GET('/api/people', { params: { query: { organisation, limit: 200 } }, signal })),
    staleTime: 60_000,
  });
  return (
    <Form.Item
      name="person"
      label={t('person')}
      rules={required ? [{ required: true, message: t('required') }] : []}
      {...fieldError(error, 'person')}
    >
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        loading={found.isFetching}
        placeholder={t('headOfSubject')}
        options={(found.data?.items ?? [])
          .filter((it) => it.state !== 'disabled')
          .map((it) => ({ value: it.id, label: it.name }))}
      />
    </Form.Item>
  );
}
