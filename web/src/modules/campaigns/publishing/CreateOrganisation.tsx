import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { api, ask, client } from '../../../kernel/client';
import type { Ref } from '../../../kernel/contract';
import { useTexts, useWords } from '../../../kernel/i18n';
import { fieldError } from '../../../kernel/problem';
import { useMay } from '../../../kernel/session';
import { Act } from '../../../ui/Act';
import { PlacePicker } from '../../../ui/Pickers';
import { texts as ui } from '../../../ui/texts';
import { gates } from './queries';
import { texts } from './texts';

interface Values {
  name: string;
  kind: string;
  place: string;
}

/** The organisation behind a name is not registered yet: it is, here, and then the name means it. */
export function CreateOrganisation(props: { name: string; place: Ref; onCreated: (organisation: string) => Promise<unknown> }) {
  const { name, place, onCreated } = props;
  const t = useTexts(texts);
  const u = useTexts(ui);
  const words = useWords();
  const may = useMay();
  const kinds = useQuery(gates.kinds).data ?? [];
  if (!may('organisations.manage')) return null;
  const required = [{ required: true, message: u('required') }];
  return (
    <Act<Values>
      kind="link"
      label={t('create')}
      title={t('createTitle', { name })}
      submit={t('createSubmit')}
      initial={{ name, kind: 'department', place: place.id }}
      fields={(error) => (
        <>
          <Form.Item name="name" label={t('organisationName')} rules={required} {...fieldError(error, 'name')}>
            <Input maxLength={200} />
          </Form.Item>
          <Form.Item name="kind" label={t('kind')} rules={required} {...fieldError(error, 'kind')}>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={kinds.map((it) => ({ value: it.code, label: words(it) }))}
            />
          </Form.Item>
          <Form.Item name="place" label={t('place')} rules={required} {...fieldError(error, 'place')}>
            <PlacePicker known={[place]} />
          </Form.Item>
        </>
      )}
      act={async (values) => {
        const { id } = await ask(api.POST('/api/organisations', { body: { ...values, shortName: null, aliases: [name] } }));
        await client.invalidateQueries({ queryKey: ['organisations'] });
        await onCreated(id);
      }}
    />
  );
}
