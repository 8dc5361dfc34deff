import { useMutation } from '@tanstack/react-query';
import { Button, Segmented } from 'antd';
import { api, ask } from '../../kernel/client';
import { type Language, speak, useLanguage, useTexts } from '../../kernel/i18n';
import { Refusal } from '../../kernel/problem';
import { signOut, useMe } from '../../kernel/session';
import { texts as kernel } from '../../kernel/texts';
import { chosenTheme, type Density, density, type Theme } from '../../kernel/theme';
import { moment } from '../../kernel/time';
import { Facts, Page, Section } from '../../ui/Page';
import { ChangePassword } from './ChangePassword';
import { GrantTable } from './GrantTable';
import { MySessions } from './MySessions';
import { TwoFactor } from './TwoFactor';
import { texts } from './texts';

export function MyAccount() {
  const t = useTexts(texts);
  const me = useMe();
  if (!me) return null;
  return (
    <Page
      title={t('me')}
      actions={<Button onClick={() => void signOut().then(() => location.assign('/sign-in'))}>{t('signOut')}</Button>}
    >
      <Section title={t('myFacts')}>
        <Facts
          of={[
            [t('name'), me.person.name],
            [t('account'), me.person.account],
            [t('sessionUntil'), moment(me.expiresAt)],
          ]}
        />
      </Section>
      <Section title={t('grants')}>
        <GrantTable grants={me.grants} />
      </Section>
      <Section title={t('display')}>
        <Display />
      </Section>
      <Section title={t('twoFactor')}>
        <TwoFactor />
      </Section>
      <Section title={t('sessions')}>
        <MySessions />
      </Section>
      <Section title={t('changePassword')}>
        <ChangePassword />
      </Section>
    </Page>
  );
}

function Display() {
  const t = useTexts(texts);
  const k = useTexts(kernel);
  const language = useLanguage();
  const change = useMutation({
    mutationFn: (next: Language) => ask(api.PUT('/api/session/language', { body: { language: next } })),
    onMutate: speak,
  });
  return (
    <div className="choices">
      <Refusal of={change.error} />
      <Choice name={t('language')}>
        <Segmented<Language>
          name="language"
          value={language}
          onChange={(next) => change.mutate(next)}
          options={[
            { value: 'zh', label: k('chinese') },
            { value: 'en', label: k('english') },
          ]}
        />
      </Choice>
      <Choice name={t('theme')}>
        <Segmented<Theme>
          name="theme"
          value={chosenTheme.use()}
          onChange={chosenTheme.set}
          options={[
            { value: 'light', label: t('light') },
            { value: 'dark', label: t('dark') },
            { value: 'system', label: t('system') },
          ]}
        />
      </Choice>
      <Choice name={t('density')}>
        <Segmented<Density>
          name="density"
          value={density.use()}
          onChange={density.set}
          options={[
            { value: 'comfortable', label: t('comfortable') },
            { value: 'dense', label: t('dense') },
          ]}
        />
      </Choice>
    </div>
  );
}

function Choice({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <fieldset className="choice">
      <legend>{name}</legend>
      {children}
    </fieldset>
  );
}
