import { store } from '../../kernel/store';
import type { Position } from '../contract';
import { lieAt } from '../store/outbox';

/** Where the phone is; null until it knows, or when it may not. */
export const position = store<Position | null>(null);
let watching = 0;
let watch: number | undefined;

/** While somebody works: the phone's place goes with every operation. Without permission there is none, and nothing waits for it. */
export function followPosition(): () => void {
  if (!('geolocation' in navigator)) return () => undefined;
  watching += 1;
  watch ??= navigator.geolocation.watchPosition(
    ({ coords, timestamp }) => {
      const known = {
        lat: coords.latitude,
        lon: coords.longitude,
        accuracy: Math.round(coords.accuracy * 10) / 10,
        at: new Date(timestamp).toISOString(),
      };
      position.set(known);
      lieAt(known);
    },
    () => undefined,
    { enableHighAccuracy: true, maximumAge: 15_000, timeout: 30_000 },
  );
  return () => {
    watching -= 1;
    if (watching > 0 || watch === undefined) return;
    navigator.geolocation.clearWatch(watch);
    watch = undefined;
  };
}

/** Metres between two places on the globe. */
export function metres(one: { lat: number; lon: number }, other: { lat: number; lon: number }): number {
  const radians = Math.PI / 180;
  const lat = (other.lat - one.lat) * radians;
  const lon = (other.lon - one.lon) * radians * Math.cos(((one.lat + other.lat) / 2) * radians);
  return Math.hypot(lat, lon) * 6_371_008;
}
