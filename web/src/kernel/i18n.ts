import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { Words } from './contract';

export type Language = 'zh' | 'en';
/** Chinese and English; a third entry is the English plural, when the text counts something. */
export type Text = readonly [zh: string, en: string, enMany?: string];
type Values = Record<string, string | number>;
export interface Texts<K extends string> {
  room: string;
  all: Record<K, Text>;
  /** Outside a component, in the language of this moment. */
  say: (key: K, values?: Values) => string;
}

const kept = 'anran.language';
const known = (value: string | null): value is Language => value === 'zh' || value === 'en';

function first(): Language {
  const chosen = localStorage.getItem(kept);
  return known(chosen) ? chosen : 'zh';
}

void i18next.use(initReactI18next).init({
  lng: first(),
  fallbackLng: 'zh',
  ns: [],
  resources: {},
  keySeparator: false,
  nsSeparator: false,
  interpolation: { escapeValue: false },
});
document.documentElement.lang = first() === 'zh' ? 'zh-CN' : 'en';

export const language = () => (i18next.language === 'en' ? 'en' : 'zh');

export function speak(next: Language): void {
  localStorage.setItem(kept, next);
  document.documentElement.lang = next === 'zh' ? 'zh-CN' : 'en';
  void i18next.changeLanguage(next);
}

/** The texts of one room. Both languages stand side by side, so that none can be forgotten. */
export function defineTexts<K extends string>(room: string, all: Record<K, Text>): Texts<K> {
  const zh: Record<string, string> = {};
  const en: Record<string, string> = {};
  for (const [key, [chinese, english, many]] of Object.entries<Text>(all)) {
    zh[key] = chinese;
    if (many === undefined) en[key] = english;
    else {
      en[`${key}_one`] = english;
      en[`${key}_other`] = many;
    }
  }
  i18next.addResourceBundle('zh', room, zh);
  i18next.addResourceBundle('en', room, en);
  return { room, all, say: (key, values) => i18next.t(key, { ns: room, ...values }) };
}

export function useTexts<K extends string>(texts: Texts<K>): (key: K, values?: Values) => string {
  const { t } = useTranslation(texts.room);
  return (key, values) => t(key, values ?? {});
}

export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return i18n.language === 'en' ? 'en' : 'zh';
}

/** For texts that are data. */
export function useWords(): (words: Words | null | undefined) => string {
  const spoken = useLanguage();
  return (words) => words?.[spoken] ?? words?.zh ?? '';
}
