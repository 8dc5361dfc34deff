export interface Reader {
  /** Where the phone's lamp can be switched; null where it cannot. */
  torch: ((on: boolean) => Promise<void>) | null;
  close: () => void;
}
type Detector = { detect: (source: CanvasImageSource) => Promise<{ rawValue: string }[]> };
type Read = (video: HTMLVideoElement) => Promise<string | null>;

/** Looks through the camera until it is closed; a code is told once until another comes. @throws when there is no camera, or it may not be used. */
export async function openReader(video: HTMLVideoElement, found: (code: string) => void): Promise<Reader> {
  if (!navigator.mediaDevices?.getUserMedia) throw new DOMException('no camera', 'NotFoundError');
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment', width: { ideal: 1280 } } });
  video.srcObject = stream;
  await video.play().catch(() => undefined);
  const read = await chooseRead();
  let open = true;
  let last: string | null = null;
  const look = async () => {
    while (open) {
      const code = video.readyState >= 2 ? await read(video).catch(() => null) : null;
      if (open && code !== null && code !== '' && code !== last) {
        last = code;
        navigator.vibrate?.(60);
        found(code);
      }
      await new Promise((next) => setTimeout(next, 120));
    }
  };
  void look();
  const [track] = stream.getVideoTracks();
  const lamp = (track?.getCapabilities?.() as { torch?: boolean } | undefined)?.torch === true;
  return {
    torch: lamp && track ? (on) => track.applyConstraints({ advanced: [{ torch: on } as MediaTrackConstraintSet] }) : null,
    close: () => {
      open = false;
      for (const it of stream.getTracks()) it.stop();
      video.srcObject = null;
    },
  };
}

/** The phone's own eye where it has one; otherwise ours, which is loaded only then. */
async function chooseRead(): Promise<Read> {
  const Own = (
    globalThis as {
      BarcodeDetector?: { new (options: { formats: string[] }): Detector; getSupportedFormats: () => Promise<string[]> };
    }
  ).BarcodeDetector;
  if (Own && (await Own.getSupportedFormats().catch((): string[] => [])).includes('qr_code')) {
    const detector = new Own({ formats: ['qr_code'] });
    return async (video) => (await detector.detect(video))[0]?.rawValue ?? null;
  }
  const { default: decode } = await import('jsqr');
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  return async (video) => {
    if (!pen || video.videoWidth === 0) return null;
    const scale = Math.min(1, 640 / Math.max(video.videoWidth, video.videoHeight));
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    pen.drawImage(video, 0, 0, canvas.width, canvas.height);
    const { data, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height);
    return decode(data, width, height)?.data ?? null;
  };
}
