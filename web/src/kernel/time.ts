import type { Language } from './i18n';

// Whatever clock the reader's machine has, the platform speaks Beijing time.
const zone = 'Asia/Shanghai';
const parts = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
const day = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });

/** 2026-11-21 09:05, for tables. */
export const moment = (at: string | Date) => parts.format(new Date(at));

/** Today in Beijing, as yyyy-MM-dd; or the legal day of another instant. */
export const today = (at: string | Date = new Date()) => day.format(new Date(at));

/** 2026年11月21日, for running text. */
export function longDay(legalDay: string, language: Language): string {
  const [year, month, date] = legalDay.split('-').map(Number);
  if (!year || !month || !date) return legalDay;
  const at = new Date(Date.UTC(year, month - 1, date));
  return new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { timeZone: 'UTC', dateStyle: 'long' }).format(at);
}

/** Relative under a day, otherwise null. */
export function ago(at: string | Date, language: Language, now = new Date()): string | null {
  const minutes = Math.round((new Date(at).getTime() - now.getTime()) / 60_000);
  if (minutes > 1 || minutes < -24 * 60) return null;
  const words = new Intl.RelativeTimeFormat(language === 'zh' ? 'zh-CN' : 'en', { numeric: 'auto' });
  return minutes > -60 ? words.format(minutes, 'minute') : words.format(Math.round(minutes / 60), 'hour');
}
