import { useQuery } from '@tanstack/react-query';
import { Form, Input, Select } from 'antd';
import { useEffect } from 'react';
import type { GrantRequest, Ref } from '../../kernel/contract';
import { useTexts, useWords } from '../../kernel/i18n';
import { fieldError } from '../../kernel/problem';
import { OrganisationPicker, PlacePicker } from '../../ui/Pickers';
import { texts as ui } from '../../ui/texts';
import { organisations, roles } from './queries';
import { texts } from './texts';

/**
 * Role, place, organisation, end: the same four questions when adding a person and when giving a role later.
 * Some roles count for one organisation only; that is then the person's own, unless said otherwise.
 */
export function GrantFields({ error, place, own }: { error: unknown; place?: Ref | null; own?: Partial<Ref> | null }) {
  const t = useTexts(texts);
  const u = useTexts(ui);
  const words = useWords();
  const all = useQuery(roles).data ?? [];
  const form = Form.useFormInstance<GrantRequest>();
  const chosen = Form.useWatch('role', form);
  const ofOne = all.find((role) => role.code === chosen)?.ofOneOrganisation ?? false;
  const ownId = own?.id;
  const named = useQuery({ ...organisations.one(ownId ?? ''), enabled: ownId !== undefined && own?.name === undefined }).data;
  const ownName = own?.name ?? named?.name;
  const around = place ?? named?.place;
  const aroundId = around?.id;
  useEffect(() => {
    if (aroundId && !form.getFieldValue('place')) form.setFieldValue('place', aroundId);
  }, [aroundId, form]);
  useEffect(() => {
    if (ofOne && ownId && !form.getFieldValue('organisation')) form.setFieldValue('organisation', ownId);
  }, [ofOne, ownId, form]);
  const required = [{ required: true, message: u('required') }];
  return (
    <>
      <Form.Item name="role" label={t('role')} rules={required} {...fieldError(error, 'role')}>
        <Select
          showSearch={{ optionFilterProp: 'label' }}
          options={all.map((role) => ({ value: role.code, label: words(role) }))}
        />
      </Form.Item>
      <Form.Item name="place" label={t('place')} rules={required} {...fieldError(error, 'place')}>
        <PlacePicker known={around ? [around] : []} />
      </Form.Item>
      <Form.Item
        name="organisation"
        label={t('onlyFor')}
        extra={ofOne ? t('ofOneHelp') : undefined}
        rules={ofOne ? required : []}
        {...fieldError(error, 'organisation')}
      >
        <OrganisationPicker allowClear={!ofOne} known={ownId && ownName ? [{ id: ownId, name: ownName }] : []} />
      </Form.Item>
      <Form.Item name="to" label={t('until')} extra={t('untilHelp')} {...fieldError(error, 'to')}>
        <Input type="date" />
      </Form.Item>
    </>
  );
}
