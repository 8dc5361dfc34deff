import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTexts } from '../../kernel/i18n';
import { texts } from '../texts';

/** The head of a screen; `back` is where the arrow leads, always the same place. */
export function Top({ title, back, children }: { title: string; back?: string; children?: ReactNode }) {
  const t = useTexts(texts);
  return (
    <header className="top">
      {back !== undefined && (
        <Link className="key bare" to={back} aria-label={t('back')}>
          ←
        </Link>
      )}
      <h1>{title}</h1>
      {children}
    </header>
  );
}
