import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form, type FormInstance, Input, Select } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import { api, ask } from '../../kernel/client';
import type { Duplicate, Subject } from '../../kernel/contract';
import { useTexts, useWords } from '../../kernel/i18n';
import { lookingAt } from '../../kernel/place';
import { fieldError, Refusal } from '../../kernel/problem';
import { Page, Section, Skeleton } from '../../ui/Page';
import { OrganisationPicker, PlacePicker } from '../../ui/Pickers';
import { texts as ui } from '../../ui/texts';
import { DuplicateTable } from './DuplicateTable';
import { renew, subjects } from './queries';
import { texts } from './texts';

interface Values {
  name: string;
  kind: string;
  place: string;
  address?: string;
  creditCode?: string;
  licenceCode?: string;
  latitude?: string;
  longitude?: string;
  gas?: string;
  contact?: string;
  phone?: string;
  organisation?: string;
}

export function NewSubject() {
  const t = useTexts(texts);
  return (
    <Page title={t('newSubject')} above={{ to: '/registry', title: t('subjects') }}>
      <SubjectForm now={null} />
    </Page>
  );
}

export function EditSubject() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const found = useQuery({ ...subjects.one(id), refetchOnWindowFocus: false });
  return (
    <Page title={t('editSubject')} above={{ to: `/registry/${id}`, title: found.data?.name ?? t('subject') }}>
      <Refusal of={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && <Skeleton />}
      {found.data && <SubjectForm now={found.data} />}
    </Page>
  );
}

const degrees = (typed: string | undefined) => (typed?.trim() ? Number(typed) : null);

function SubjectForm({ now }: { now: Subject | null }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const words = useWords();
  const go = useNavigate();
  const place = lookingAt.use();
  const known = useQuery(subjects.kinds).data;
  const [form] = Form.useForm<Values>();
  const [twins, setTwins] = useState<readonly Duplicate[]>([]);
  const chosen = Form.useWatch('kind', form) ?? now?.kind.code;
  const kind = known?.kinds.find((it) => it.code === chosen);
  const has = (field: string) => kind?.fields.includes(field) ?? false;
  const save = useMutation({
    mutationFn: async ({ values, sure }: { values: Values; sure: boolean }) => {
      const body = {
        ...values,
        address: values.address || null,
        creditCode: (has('creditCode') && values.creditCode) || null,
        licenceCode: (has('licence') && values.licenceCode) || null,
        gas: (has('gas') && values.gas) || null,
        latitude: degrees(values.latitude),
        longitude: degrees(values.longitude),
        organisation: values.organisation || null,
        // Left empty, whom to call stays as it is.
        contact: values.contact || null,
        phone: values.phone || null,
      };
      if (now) {
        await ask(api.PUT('/api/subjects/{id}', { params: { path: { id: now.id } }, body: { ...body, version: now.version } }));
        return now.id;
      }
      if (!sure) {
        const { contact: _, phone: __, ...asked } = body;
        const found = await ask(api.POST('/api/subjects/duplicates/check', { body: asked }));
        setTwins(found);
        if (found.length > 0) return null;
      }
      return (await ask(api.POST('/api/subjects', { body: { ...body, sure } }))).id;
    },
    onSuccess: async (id) => {
      if (!id) return;
      await renew();
      go(`/registry/${id}`);
    },
  });
  const field = (name: keyof Values) => ({ name, ...fieldError(save.error, name) });
  const required = [{ required: true, message: u('required') }];
  const number = [{ pattern: /^-?\d+(\.\d+)?$/, message: t('degreesWrong') }];
  return (
    <Form<Values>
      form={form}
      className="medium"
      layout="vertical"
      requiredMark={false}
      scrollToFirstError={{ focus: true }}
      initialValues={initial(now, place?.id)}
      onValuesChange={() => setTwins([])}
      onFinish={(values) => save.mutate({ values, sure: false })}
    >
      <Refusal of={save.error} />
      <Form.Item label={t('name')} rules={required} validateTrigger="onBlur" {...field('name')}>
        <Input maxLength={200} autoFocus={now === null} />
      </Form.Item>
      <Form.Item label={t('kind')} rules={required} {...field('kind')}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={(known?.groups ?? []).map((group) => ({
            label: words(group),
            title: words(group),
            options: (known?.kinds ?? [])
              .filter((it) => it.group === group.code)
              .map((it) => ({ value: it.code, label: words(it) })),
          }))}
        />
      </Form.Item>
      <Form.Item label={t('place')} extra={t('placeHelp')} rules={required} {...field('place')}>
        <PlacePicker known={now ? [now.place] : place ? [place] : []} />
      </Form.Item>
      <Form.Item label={t('address')} {...field('address')}>
        <Input maxLength={300} />
      </Form.Item>
      {has('creditCode') && (
        <Form.Item label={t('creditCode')} {...field('creditCode')}>
          <Input maxLength={40} />
        </Form.Item>
      )}
      {has('licence') && (
        <Form.Item label={t('licenceCode')} {...field('licenceCode')}>
          <Input maxLength={60} />
        </Form.Item>
      )}
      {has('gas') && (
        <Form.Item label={t('gas')} {...field('gas')}>
          <Select allowClear options={(known?.gases ?? []).map((it) => ({ value: it.code, label: words(it) }))} />
        </Form.Item>
      )}
      <div className="pair">
        <Form.Item label={t('latitude')} extra={t('positionHelp')} rules={number} {...field('latitude')}>
          <Input inputMode="decimal" maxLength={20} />
        </Form.Item>
        <Form.Item label={t('longitude')} rules={number} {...field('longitude')}>
          <Input inputMode="decimal" maxLength={20} />
        </Form.Item>
      </div>
      <PositionOnMap form={form} place={now?.place.id ?? place?.id} />
      <div className="pair">
        <Form.Item
          label={t('contactName')}
          extra={now?.contact ? t('contactKept', { now: now.contact }) : undefined}
          {...field('contact')}
        >
          <Input maxLength={60} autoComplete="off" />
        </Form.Item>
        <Form.Item label={t('phone')} extra={now?.phone ? t('contactKept', { now: now.phone }) : undefined} {...field('phone')}>
          <Input maxLength={40} inputMode="tel" autoComplete="off" />
        </Form.Item>
      </div>
      <Form.Item label={t('account')} extra={t('accountHelp')} {...field('organisation')}>
        <OrganisationPicker allowClear known={now?.organisation ? [now.organisation] : []} />
      </Form.Item>
      {twins.length > 0 && (
        <Section title={t('maybeThere')}>
          <p>{t('maybeThereText')}</p>
          <DuplicateTable of={twins} />
          <p className="button-row">
            <Button onClick={() => save.mutate({ values: form.getFieldsValue(), sure: true })} loading={save.isPending}>
              {t('addAnyway')}
            </Button>
          </p>
        </Section>
      )}
      <Button type="primary" htmlType="submit" loading={save.isPending} disabled={twins.length > 0}>
        {t('save')}
      </Button>
    </Form>
  );
}

/** Half a megabyte of map, for who asks for it. */
const PickPosition = lazy(() => import('../../ui/map/PickPosition'));

function PositionOnMap({ form, place }: { form: FormInstance<Values>; place: string | undefined }) {
  const t = useTexts(texts);
  const [open, setOpen] = useState(false);
  const at = [Number(Form.useWatch('longitude', form)), Number(Form.useWatch('latitude', form))] as const;
  const chosen = Form.useWatch('place', form) ?? place;
  const near = useQuery({ ...subjects.map({ place: chosen }, null), enabled: open }).data;
  const pick = ([longitude, latitude]: readonly [number, number]) => {
    form.setFieldsValue({ latitude: latitude.toFixed(6), longitude: longitude.toFixed(6) });
    void form.validateFields(['latitude', 'longitude']);
  };
  return (
    <div className="position-pick">
      <Button onClick={() => setOpen(!open)} aria-expanded={open}>
        {t(open ? 'hideMap' : 'pickOnMap')}
      </Button>
      {open && near && (
        <Suspense fallback={<Skeleton rows={4} />}>
          <PickPosition at={at[0] > 0 && at[1] > 0 ? at : null} near={near.extent ?? country} onPick={pick} />
        </Suspense>
      )}
    </div>
  );
}

// Where nothing is known yet.
const country = { west: 73, south: 17, east: 136, north: 54 };

const initial = (now: Subject | null, place: string | undefined): Partial<Values> =>
  now
    ? {
        name: now.name,
        kind: now.kind.code,
        place: now.place.id,
        address: now.address,
        creditCode: now.creditCode ?? undefined,
        licenceCode: now.licenceCode ?? undefined,
        latitude: now.latitude?.toString(),
        longitude: now.longitude?.toString(),
        gas: now.gas?.code,
        organisation: now.organisation?.id,
      }
    : { place };
