import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { useTexts } from '../../kernel/i18n';
import { Told } from '../parts/Told';
import { Top } from '../parts/Top';
import { openReader, type Reader } from '../scan/reader';
import { byCode } from '../store/find';
import { texts } from '../texts';
import '../visit/visit.css';

/** A code that is photographed or typed leads to its subject. */
export function Scan() {
  const t = useTexts(texts);
  const navigate = useNavigate();
  const video = useRef<HTMLVideoElement>(null);
  const [reader, setReader] = useState<Reader | null>(null);
  const [trouble, setTrouble] = useState<'cameraDenied' | 'cameraMissing' | null>(null);
  const [typed, setTyped] = useState('');
  const [unknown, setUnknown] = useState<string | null>(null);
  const [torch, setTorch] = useState(false);
  const found = useRef<(code: string) => void>(() => undefined);
  found.current = (code) => {
    void byCode(code).then((subject) => {
      if (subject) void navigate(`/subjects/${subject.id}`);
      else setUnknown(code);
    });
  };
  useEffect(() => {
    const element = video.current;
    if (!element) return;
    let gone = false;
    let opened: Reader | null = null;
    openReader(element, (code) => found.current(code)).then(
      (made) => {
        if (gone) made.close();
        else {
          opened = made;
          setReader(made);
        }
      },
      (fault: unknown) => setTrouble((fault as { name?: string }).name === 'NotAllowedError' ? 'cameraDenied' : 'cameraMissing'),
    );
    return () => {
      gone = true;
      opened?.close();
    };
  }, []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const code = typed.trim();
    if (code === '') return;
    void byCode(code).then((subject) => navigate(subject ? `/subjects/${subject.id}` : `/near?q=${encodeURIComponent(code)}`));
  };
  return (
    <>
      <Top title={t('scan')}>
        {reader?.torch && (
          <button
            type="button"
            className="key"
            aria-pressed={torch}
            onClick={() => {
              setTorch(!torch);
              void reader.torch?.(!torch);
            }}
          >
            {t('torch')}
          </button>
        )}
      </Top>
      <main>
        {trouble ? (
          <Told>
            <p>{t(trouble)}</p>
          </Told>
        ) : (
          <div className="camera">
            <video ref={video} muted playsInline aria-label={t('cameraPicture')} />
          </div>
        )}
        {unknown !== null && (
          <Told>
            <p>{t('unknownCode', { code: unknown.slice(0, 120) })}</p>
          </Told>
        )}
        <form onSubmit={submit}>
          <label className="field">
            <span>{t('typeCode')}</span>
            <input
              className="input"
              value={typed}
              autoCapitalize="characters"
              onChange={(event) => setTyped(event.target.value)}
            />
          </label>
          <button type="submit" className="key wide" disabled={typed.trim() === ''}>
            {t('find')}
          </button>
        </form>
      </main>
    </>
  );
}
