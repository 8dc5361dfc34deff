import { type PointerEvent, type Ref, useEffect, useImperativeHandle, useRef } from 'react';

export interface PadHandle {
  clear: () => void;
}

const most = { strokes: 200, points: 4_000 };

/** Where a finger writes. Strokes are kept in thousandths of the pad's width, so that they look the same on every screen. */
export function Pad({ label, ref, onChange }: { label: string; ref: Ref<PadHandle>; onChange: (strokes: number[][]) => void }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const strokes = useRef<number[][]>([]);
  const drawing = useRef<number | null>(null);

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const redraw = () => {
      const dots = devicePixelRatio || 1;
      element.width = Math.round(element.clientWidth * dots);
      element.height = Math.round(element.clientHeight * dots);
      paint(element, strokes.current);
    };
    redraw();
    const watch = new ResizeObserver(redraw);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);

  useImperativeHandle(ref, () => ({
    clear: () => {
      strokes.current = [];
      if (canvas.current) paint(canvas.current, []);
      onChange([]);
    },
  }));

  const point = (event: PointerEvent<HTMLCanvasElement>): [number, number] => {
    const box = event.currentTarget.getBoundingClientRect();
    const scale = 1000 / box.width;
    return [Math.round((event.clientX - box.left) * scale), Math.round((event.clientY - box.top) * scale)];
  };
  const down = (event: PointerEvent<HTMLCanvasElement>) => {
    if (drawing.current !== null || strokes.current.length >= most.strokes) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    drawing.current = event.pointerId;
    strokes.current.push(point(event));
    paint(event.currentTarget, strokes.current);
  };
  const move = (event: PointerEvent<HTMLCanvasElement>) => {
    const stroke = strokes.current.at(-1);
    if (event.pointerId !== drawing.current || !stroke || stroke.length >= most.points) return;
    const [x, y] = point(event);
    const [lastX = 0, lastY = 0] = stroke.slice(-2);
    // A finger trembles; closer points say nothing about the line.
    if (Math.hypot(x - lastX, y - lastY) < 4) return;
    stroke.push(x, y);
    paint(event.currentTarget, strokes.current);
  };
  const up = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.pointerId !== drawing.current) return;
    drawing.current = null;
    onChange(strokes.current.map((it) => [...it]));
  };
  return (
    <canvas
      ref={canvas}
      className="pad"
      role="img"
      aria-label={label}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={up}
    />
  );
}

function paint(element: HTMLCanvasElement, strokes: readonly (readonly number[])[]) {
  const pen = element.getContext('2d');
  if (!pen) return;
  const scale = element.width / 1000;
  pen.clearRect(0, 0, element.width, element.height);
  pen.strokeStyle = '#1a2226';
  pen.lineWidth = 6 * scale;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  for (const stroke of strokes) {
    pen.beginPath();
    pen.moveTo((stroke[0] ?? 0) * scale, (stroke[1] ?? 0) * scale);
    for (let at = 0; at + 1 < stroke.length; at += 2) pen.lineTo((stroke[at] ?? 0) * scale, (stroke[at + 1] ?? 0) * scale);
    pen.stroke();
  }
}
