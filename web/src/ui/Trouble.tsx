import { Button } from 'antd';
import { isRouteErrorResponse, Link, useRouteError } from 'react-router';
import { useTexts } from '../kernel/i18n';
import { Refusal, Refused, Unreachable } from '../kernel/problem';
import { Empty } from './Page';
import { texts } from './texts';

export function NotFound() {
  const t = useTexts(texts);
  return (
    <div className="page">
      <h1 className="sr-only">{t('notFoundTitle')}</h1>
      <Empty title={t('notFoundTitle')} text={t('notFoundText')} action={<Link to="/">{t('home')}</Link>} />
    </div>
  );
}

export function Forbidden() {
  const t = useTexts(texts);
  return (
    <div className="page">
      <h1 className="sr-only">{t('forbiddenTitle')}</h1>
      <Empty title={t('forbiddenTitle')} text={t('forbiddenText')} action={<Link to="/">{t('home')}</Link>} />
    </div>
  );
}

/** What a route shows when it, or its code, cannot be had. */
export function Trouble() {
  const error = useRouteError();
  const t = useTexts(texts);
  if (isRouteErrorResponse(error) && error.status === 404) return <NotFound />;
  if (error instanceof Refused && error.problem.status === 404) return <NotFound />;
  if (error instanceof Refused && error.problem.status === 403) return <Forbidden />;
  // After an upgrade the old page asks for parts that no longer exist.
  const outdated = error instanceof TypeError && /import|module/i.test(error.message);
  return (
    <div className="page">
      <h1 className="sr-only">{t('brokenTitle')}</h1>
      <Empty
        title={t(outdated ? 'outdatedTitle' : 'brokenTitle')}
        text={t(outdated ? 'outdatedText' : 'brokenText')}
        action={<Button onClick={() => location.reload()}>{t('reload')}</Button>}
      />
      {(error instanceof Refused || error instanceof Unreachable) && <Refusal of={error} />}
    </div>
  );
}
