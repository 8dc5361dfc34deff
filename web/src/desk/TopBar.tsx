import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Dropdown } from 'antd';
import { Link, useNavigate } from 'react-router';
import { api, ask } from '../kernel/client';
import type { Me } from '../kernel/contract';
import { type Language, speak, useLanguage, useTexts } from '../kernel/i18n';
import { signOut } from '../kernel/session';
import { texts as kernel } from '../kernel/texts';
import { chosenTheme, type Theme } from '../kernel/theme';
import { PlaceSwitch } from '../ui/PlaceSwitch';
import { texts } from './texts';

const about = { queryKey: ['about'], queryFn: () => ask(api.GET('/api/about')), staleTime: Number.POSITIVE_INFINITY };

export function TopBar({ me, onSearch }: { me: Me; onSearch: () => void }) {
  const t = useTexts(texts);
  const k = useTexts(kernel);
  const go = useNavigate();
  const language = useLanguage();
  const theme = chosenTheme.use();
  const demo = useQuery(about).data?.demo;
  const other: Language = language === 'zh' ? 'en' : 'zh';
  // The choice holds in this browser at once; the server keeps it for the next one.
  const change = useMutation({
    mutationFn: (next: Language) => ask(api.PUT('/api/session/language', { body: { language: next } })),
    onMutate: speak,
  });
  const themes: Record<Theme, string> = { light: t('toLight'), dark: t('toDark'), system: t('toSystem') };
  return (
    <header className="top-bar">
      <Link to="/" className="brand">
        <img src="/mark.svg" alt="" width="24" height="24" />
        {k('product')}
      </Link>
      {demo && <span className="top-demo">{t('demo')}</span>}
      <PlaceSwitch />
      <button type="button" className="search-open" onClick={onSearch}>
        <span className="search-words">{t('searchKeys')}</span>
        <span className="search-word">{t('search')}</span>
      </button>
      <span className="top-rest">
        <Button type="text" lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={() => change.mutate(other)}>
          {k(other === 'zh' ? 'chinese' : 'english')}
        </Button>
        <Dropdown
          trigger={['click']}
          menu={{
            selectable: true,
            selectedKeys: [theme],
            items: (['light', 'dark', 'system'] as const).map((key) => ({ key, label: themes[key] })),
            onClick: ({ key }) => chosenTheme.set(key as Theme),
          }}
        >
          <Button type="text" className="top-theme">
            {t('theme')}
          </Button>
        </Dropdown>
        <Dropdown
          trigger={['click']}
          menu={{
            items: [
              { key: 'me', label: t('account') },
              { key: 'out', label: t('signOut') },
            ],
            onClick: ({ key }) => {
              if (key === 'me') go('/me');
              else void signOut().then(() => location.assign('/sign-in'));
            },
          }}
        >
          <Button type="text" className="top-me">
            {me.person.name}
          </Button>
        </Dropdown>
      </span>
    </header>
  );
}
