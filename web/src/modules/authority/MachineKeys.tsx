import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useState } from 'react';
import { api, ask, client } from '../../kernel/client';
import { useTexts, useWords } from '../../kernel/i18n';
import { fieldError } from '../../kernel/problem';
import { Act } from '../../ui/Act';
import { List } from '../../ui/List';
import { State } from '../../ui/Marks';
import { Empty, Page } from '../../ui/Page';
import { OrganisationPicker, PlacePicker } from '../../ui/Pickers';
import { Secret } from '../../ui/Secret';
import { texts as ui } from '../../ui/texts';
import { machineKeys, roles } from './queries';
import { texts } from './texts';

interface Values {
  name: string;
  permissions: string[];
  place: string;
  organisation?: string;
  to?: string;
}
const renew = () => client.invalidateQueries({ queryKey: machineKeys.key });

export function MachineKeys() {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const words = useWords();
  const [made, setMade] = useState<{ name: string; key: string } | null>(null);
  const all = useQuery(roles).data ?? [];
  const permissions = new Map(all.flatMap((role) => role.permissions).map((it) => [it.code, it]));
  const named = (code: string) => words(permissions.get(code)) || code;
  const required = [{ required: true, message: u('required') }];
  return (
    <Page
      title={t('machineKeys')}
      note={t('machineKeysNote')}
      actions={
        <Act<Values>
          kind="primary"
          label={t('newKey')}
          title={t('newKey')}
          text={t('newKeyText')}
          fields={(error) => (
            <>
              <Form.Item name="name" label={t('keyName')} rules={required} {...fieldError(error, 'name')}>
                <Input maxLength={100} />
              </Form.Item>
              <Form.Item name="permissions" label={t('permissions')} rules={required} {...fieldError(error, 'permissions')}>
                <Select
                  mode="multiple"
                  showSearch={{ optionFilterProp: 'label' }}
                  options={[...permissions.values()].map((it) => ({ value: it.code, label: words(it) }))}
                />
              </Form.Item>
              <Form.Item name="place" label={t('place')} rules={required} {...fieldError(error, 'place')}>
                <PlacePicker />
              </Form.Item>
              <Form.Item name="organisation" label={t('onlyFor')} {...fieldError(error, 'organisation')}>
                <OrganisationPicker allowClear />
              </Form.Item>
              <Form.Item name="to" label={t('until')} extra={t('untilHelp')} {...fieldError(error, 'to')}>
                <Input type="date" />
              </Form.Item>
            </>
          )}
          act={async (values) => {
            const body = { ...values, organisation: values.organisation || null, to: values.to || null };
            const { key } = await ask(api.POST('/api/machine-keys', { body }));
            setMade({ name: values.name, key });
            await renew();
          }}
        />
      }
    >
      {made && (
        <div className="told">
          <p>{t('keyMade')}</p>
          <Secret name={made.name} value={made.key} />
        </div>
      )}
      <List
        name={t('machineKeys')}
        queryKey={machineKeys.key}
        load={machineKeys.load}
        columns={[
          { key: 'name', title: t('keyName'), of: (row) => row.name },
          { key: 'permissions', title: t('permissions'), of: (row) => row.permissions.map(named).join(' · ') },
          { key: 'place', title: t('place'), of: (row) => row.place.name },
          { key: 'organisation', title: t('onlyFor'), of: (row) => row.organisation?.name ?? t('wholePlace') },
          { key: 'to', title: t('until'), of: (row) => row.to ?? t('noEnd'), short: true },
          { key: 'prefix', title: t('keyBegins'), of: (row) => <code>{row.prefix}</code> },
          {
            key: 'end',
            title: t('endKey'),
            of: (row) =>
              row.revoked ? (
                <State is="quiet">{t('revoked')}</State>
              ) : (
                <Act
                  kind="link"
                  label={t('endKey')}
                  title={t('endKey')}
                  text={t('endKeyText')}
                  act={async () => {
                    await ask(api.DELETE('/api/machine-keys/{id}', { params: { path: { id: row.id } } }));
                    await renew();
                  }}
                />
              ),
          },
        ]}
        empty={<Empty title={t('noKeys')} text={t('noKeysText')} />}
      />
    </Page>
  );
}
