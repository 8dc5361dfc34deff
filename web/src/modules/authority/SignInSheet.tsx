import { Modal } from 'antd';
import { client } from '../../kernel/client';
import { useTexts } from '../../kernel/i18n';
import { expiry } from '../../kernel/session';
import { SignInForm } from './SignInForm';
import { texts } from './texts';

/** Lies over the page when the session ended in the middle of work; what was typed stays underneath. */
export function SignInSheet() {
  const t = useTexts(texts);
  const now = expiry.use();
  if (now.state === 'valid') return null;
  return (
    <Modal
      open
      title={t('endedTitle')}
      footer={null}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      width={400}
      zIndex={2000}
    >
      <p>{t('endedText')}</p>
      <SignInForm account={now.account} onDone={() => {}} />
      <p className="sheet-leave">
        <button
          type="button"
          className="link"
          onClick={() => {
            client.clear();
            location.assign('/sign-in');
          }}
        >
          {t('leave')}
        </button>
      </p>
    </Modal>
  );
}
