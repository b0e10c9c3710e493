import { createHash } from 'node:crypto';

/** The id Chromium derives from a manifest's `key`: 16 bytes of its SHA-256, each half-byte a letter from a to p. */
export function chromiumIdOf(key: string): string {
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...hash].map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16))).join('');
}
