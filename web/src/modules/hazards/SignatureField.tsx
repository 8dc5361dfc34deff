import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { type PointerEvent, useRef, useState } from 'react';
import { useTexts } from '../../kernel/i18n';
import { Refusal } from '../../kernel/problem';
import { store } from './queries';
import { texts } from './texts';

const width = 440;
const height = 150;

/** A hand-written signature, stored as a picture when the pen is lifted. The value is its id. */
export function SignatureField({ onChange }: { value?: string; onChange?: (id: string | undefined) => void }) {
  const t = useTexts(texts);
  const pad = useRef<HTMLCanvasElement>(null);
  const [written, setWritten] = useState(false);
  const storing = useMutation({ mutationFn: store, onSuccess: (file) => onChange?.(file.id) });
  const at = (event: PointerEvent<HTMLCanvasElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    return [((event.clientX - box.left) / box.width) * width, ((event.clientY - box.top) / box.height) * height] as const;
  };
  const begin = (event: PointerEvent<HTMLCanvasElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    const pen = event.currentTarget.getContext('2d');
    if (!pen) return;
    pen.lineWidth = 2.5;
    pen.lineCap = 'round';
    pen.strokeStyle = '#1a2226';
    pen.beginPath();
    pen.moveTo(...at(event));
    setWritten(true);
  };
  const move = (event: PointerEvent<HTMLCanvasElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const pen = event.currentTarget.getContext('2d');
    pen?.lineTo(...at(event));
    pen?.stroke();
  };
  const end = (event: PointerEvent<HTMLCanvasElement>) => {
    event.currentTarget.releasePointerCapture(event.pointerId);
    event.currentTarget.toBlob(
      (blob) => blob && storing.mutate(new File([blob], 'signature.png', { type: 'image/png' })),
      'image/png',
    );
  };
  const clear = () => {
    pad.current?.getContext('2d')?.clearRect(0, 0, width, height);
    setWritten(false);
    onChange?.(undefined);
  };
  return (
    <>
      <canvas
        ref={pad}
        className="hazard-pad"
        width={width}
        height={height}
        aria-label={t('signHere')}
        onPointerDown={begin}
        onPointerMove={move}
        onPointerUp={end}
      />
      <div>
        {written ? (
          <Button size="small" type="link" onClick={clear}>
            {t('signAgain')}
          </Button>
        ) : (
          <small className="muted">{t('signHere')}</small>
        )}
      </div>
      <Refusal of={storing.error} />
    </>
  );
}
