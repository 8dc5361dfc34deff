import book from '../../../../data/subject-kinds.json';
import type { Language } from '../../kernel/i18n';

const names = new Map(book.kinds.map(({ code, zh, en }) => [code, { zh, en }]));

/** What a kind of subject is called; the list travels with the app. */
export const kindName = (code: string, language: Language) => names.get(code)?.[language] ?? code;
