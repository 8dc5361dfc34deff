import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTexts } from '../../../kernel/i18n';
import { colleagues } from './queries';
import { texts } from './texts';

/** Somebody of one organisation. */
export function PersonField(props: {
  organisation: string | undefined;
  id?: string;
  value?: string;
  onChange?: (person: string | undefined) => void;
  allowClear?: boolean;
}) {
  const { organisation, ...rest } = props;
  const t = useTexts(texts);
  const found = useQuery(colleagues(organisation));
  return (
    <Select<string>
      {...rest}
      placeholder={t('pickPerson')}
      loading={found.isFetching}
      showSearch={{ optionFilterProp: 'label' }}
      notFoundContent={t('noPeople')}
      options={found.data?.map((it) => ({ value: it.id, label: it.name }))}
    />
  );
}
