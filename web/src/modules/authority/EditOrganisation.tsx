import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Select } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { api, ask, client } from '../../kernel/client';
import type { Organisation } from '../../kernel/contract';
import { useTexts, useWords } from '../../kernel/i18n';
import { lookingAt } from '../../kernel/place';
import { fieldError, Refusal } from '../../kernel/problem';
import { Page, Skeleton } from '../../ui/Page';
import { OrganisationPicker, PlacePicker } from '../../ui/Pickers';
import { texts as ui } from '../../ui/texts';
import { organisations } from './queries';
import { texts } from './texts';

interface Values {
  name: string;
  shortName?: string;
  aliases: string[];
  kind: string;
  place: string;
  creditCode?: string;
  parent?: string;
}

export function NewOrganisation() {
  const t = useTexts(texts);
  return (
    <Page title={t('newOrganisation')} above={{ to: '/system/organisations', title: t('organisations') }}>
      <OrganisationForm now={null} />
    </Page>
  );
}

export function EditOrganisation() {
  const { id = '' } = useParams();
  const t = useTexts(texts);
  const found = useQuery({ ...organisations.one(id), refetchOnWindowFocus: false });
  return (
    <Page
      title={t('editOrganisation')}
      above={{ to: `/system/organisations/${id}`, title: found.data?.name ?? t('organisation') }}
    >
      <Refusal of={found.error} onRetry={() => void found.refetch()} />
      {found.isPending && <Skeleton />}
      {found.data && <OrganisationForm now={found.data} />}
    </Page>
  );
}

function OrganisationForm({ now }: { now: Organisation | null }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const words = useWords();
  const go = useNavigate();
  const place = lookingAt.use();
  const kinds = useQuery(organisations.kinds).data ?? [];
  const save = useMutation({
    mutationFn: async (values: Values) => {
      const body = {
        ...values,
        shortName: values.shortName || null,
        creditCode: values.creditCode?.trim().toUpperCase() || null,
        parent: values.parent || null,
      };
      if (!now) return (await ask(api.POST('/api/organisations', { body }))).id;
      await ask(
        api.PUT('/api/organisations/{id}', { params: { path: { id: now.id } }, body: { ...body, version: now.version } }),
      );
      return now.id;
    },
    onSuccess: async (id) => {
      await client.invalidateQueries({ queryKey: ['organisations'] });
      go(`/system/organisations/${id}`);
    },
  });
  const field = (name: keyof Values) => ({ name, ...fieldError(save.error, name) });
  const required = [{ required: true, message: u('required') }];
  return (
    <Form<Values>
      className="narrow"
      layout="vertical"
      requiredMark={false}
      scrollToFirstError={{ focus: true }}
      initialValues={
        now
          ? {
              ...now,

              kind: now.kind.code,
              place: now.place.id,
              parent: now.parent?.id,
            }
          : { aliases: [], place: place?.id }
      }
      onFinish={(values) => save.mutate(values)}
    >
      <Refusal of={save.error} />
      <Form.Item label={t('fullName')} rules={required} validateTrigger="onBlur" {...field('name')}>
        <Input maxLength={200} autoFocus={now === null} />
      </Form.Item>
      <Form.Item label={t('shortName')} {...field('shortName')}>
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item label={t('aliases')} extra={t('aliasesHelp')} {...field('aliases')}>
        <Select mode="tags" open={false} suffixIcon={null} tokenSeparators={[',']} />
      </Form.Item>
      <Form.Item label={t('kind')} rules={required} {...field('kind')}>
        <Select options={kinds.map((kind) => ({ value: kind.code, label: words(kind) }))} />
      </Form.Item>
      {now === null && (
        <Form.Item label={t('place')} rules={required} {...field('place')}>
          <PlacePicker known={place ? [place] : []} />
        </Form.Item>
      )}
      <Form.Item label={t('creditCode')} extra={t('creditCodeHelp')} {...field('creditCode')}>
        <Input maxLength={18} />
      </Form.Item>
      <Form.Item label={t('parent')} {...field('parent')}>
        <OrganisationPicker allowClear known={now?.parent ? [now.parent] : []} />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={save.isPending}>
        {t('save')}
      </Button>
    </Form>
  );
}
