import { useQuery } from '@tanstack/react-query';
import { Form, Select } from 'antd';
import type { components } from '../../../kernel/api';
import { useTexts } from '../../../kernel/i18n';
import { fieldError } from '../../../kernel/problem';
import { colleagues } from './queries';
import { texts } from './texts';

type Team = components['schemas']['ListTeamsRow'];
export interface Named {
  team?: string;
  officers?: string[];
  experts?: string[];
}

export const membersOf = ({ officers = [], experts = [] }: Named) => [
  ...officers.map((person) => ({ person, part: 'officer' as const })),
  ...experts.filter((it) => !officers.includes(it)).map((person) => ({ person, part: 'expert' as const })),
];

/** A team, or people by name: who is certified and who only patrols stands beside each. */
export function PeopleFields({ teams, error }: { teams?: readonly Team[]; error: unknown }) {
  const t = useTexts(texts);
  const known = useQuery(colleagues).data ?? [];
  const team = Form.useWatch<string | undefined>('team');
  const options = known.map((it) => ({
    value: it.person,
    label: `${it.name}（${it.patrolOnly ? t('patrolOnly') : it.certified ? t('certified') : t('notCertifiedShort')}）`,
  }));
  return (
    <>
      {teams && teams.length > 0 && (
        <Form.Item name="team" label={t('team')}>
          <Select
            allowClear
            placeholder={t('byName')}
            options={teams.map((it) => ({
              value: it.id,
              label: `${it.name} · ${it.members.map((one) => one.name).join(' · ')}`,
            }))}
          />
        </Form.Item>
      )}
      {!team && (
        <>
          <Form.Item name="officers" label={t('people')} {...fieldError(error, 'members')}>
            <Select mode="multiple" options={options} optionFilterProp="label" />
          </Form.Item>
          <Form.Item name="experts" label={t('expertsChosen')}>
            <Select mode="multiple" options={options} optionFilterProp="label" />
          </Form.Item>
        </>
      )}
    </>
  );
}
