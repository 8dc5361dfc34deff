import { Button } from 'antd';
import { useState } from 'react';
import { useTexts } from '../kernel/i18n';
import { texts } from './texts';

/** Shown once: to copy or to print, never to come back to. */
export function Secret({ name, value, print }: { name: string; value: string; print?: boolean }) {
  const t = useTexts(texts);
  const [copied, setCopied] = useState(false);
  return (
    <div className="secret">
      <span className="secret-name">{name}</span>
      <code>{value}</code>
      <Button
        onClick={() => {
          void navigator.clipboard?.writeText(value).then(() => setCopied(true));
        }}
      >
        {t(copied ? 'copied' : 'copy')}
      </Button>
      {print && <Button onClick={() => window.print()}>{t('print')}</Button>}
    </div>
  );
}
