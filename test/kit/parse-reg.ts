/** What a registry file says: per key its values; a key or a value that it removes is `null`. */
export type RegContents = Map<string, Map<string, string | number | null> | null>;

const KEY = /^\[(-?)HKEY_LOCAL_MACHINE\\([^\]]+)\]$/;
const VALUE = /^"((?:[^"\\]|\\["\\])*)"=(?:"((?:[^"\\]|\\["\\])*)"|dword:([0-9a-f]{8})|(-))$/;

/** Reads a .reg file as the registry editor would, and throws at the first line that it would not take. */
export function parseReg(bytes: Uint8Array): RegContents {
  const text = new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true }).decode(bytes);
  if (!text.startsWith('\uFEFFWindows Registry Editor Version 5.00\r\n\r\n')) throw new Error('no heading');
  const contents: RegContents = new Map();
  let section: Map<string, string | number | null> | undefined;
  for (const line of text.split('\r\n').slice(1)) {
    if (line === '') continue;
    const [, minus, key] = KEY.exec(line) ?? [];
    if (key !== undefined) {
      section = minus === '' ? new Map() : undefined;
      contents.set(key, section ?? null);
      continue;
    }
    const [, name, written, dword, removed] = VALUE.exec(line) ?? [];
    if (name === undefined || !section) throw new Error(`not a line of the registry: ${line}`);
    const value = written === undefined ? Number.parseInt(dword ?? '', 16) : plain(written);
    section.set(plain(name), removed === undefined ? value : null);
  }
  return contents;
}

function plain(written: string): string {
  return written.replaceAll(/\\(["\\])/g, '$1');
}
