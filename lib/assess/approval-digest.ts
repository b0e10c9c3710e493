import { type Surface, siteOf } from '../policy/surfaces.ts';

/** What an approval is about: the site and the text, in which neither spaces nor the way accents are stored count. */
export function approvalSubject(text: string, surface: Surface): string {
  return `${siteOf(surface)}\n${text.normalize('NFC').replace(/\s+/gu, ' ').trim()}`;
}

/**
 * HMAC-SHA-256 of a subject, in hexadecimal. The key is 32 random bytes in hexadecimal that never leave the device;
 * here it can be used and not be read back.
 */
export async function digestOf(subject: string, key: string): Promise<string> {
  const bytes = Uint8Array.from(key.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const hmac = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const digest = new Uint8Array(await crypto.subtle.sign('HMAC', hmac, new TextEncoder().encode(subject)));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
