import { z } from 'zod';
import manifest from './package.json' with { type: 'json' };
import type { Peer } from './peer.ts';
import type { LoadPeer } from './provide-peers.ts';

type PeerName = keyof typeof manifest.dependencies;

/** Makes of a loaded module what says whether it would mark a text. */
type Adapt = (module: unknown) => (text: string) => boolean | Promise<boolean>;

/** Each with all that it looks for by default; the two without redaction of their own, with what points at a person. */
const ADAPTERS = {
  '@cdssnc/sanitize-pii': (module) => {
    const { sanitizePii } = z.object({ sanitizePii: callable<(text: string) => string>() }).parse(module);
    return (text) => sanitizePii(text) !== text;
  },
  'redact-pii': (module) => {
    const { SyncRedactor } = z.object({ SyncRedactor: callable<new () => Redactor>() }).parse(module);
    const redactor = new SyncRedactor();
    // It also trims what it hands back.
    return (text) => redactor.redact(text).trim() !== text.trim();
  },
  openredaction: (module) => {
    const { OpenRedaction } = z.object({ OpenRedaction: callable<new () => Detector>() }).parse(module);
    const detector = new OpenRedaction();
    return async (text) => (await detector.detect(text)).detections.length > 0;
  },
  compromise: namesAndContacts,
  'fr-compromise': namesAndContacts,
} as const satisfies Record<PeerName, Adapt>;

interface Redactor {
  redact(text: string): string;
}

interface Detector {
  detect(text: string): Promise<{ readonly detections: readonly unknown[] }>;
}

interface Passages {
  readonly found: boolean;
}

type ReadText = (text: string) => { people(): Passages; match(pattern: string): Passages };

function namesAndContacts(module: unknown) {
  const { default: read } = z.object({ default: callable<ReadText>() }).parse(module);
  return (text: string) => {
    const document = read(text);
    return document.people().found || document.match('(#Email|#PhoneNumber)').found;
  };
}

function callable<T>() {
  return z.custom<T>((value) => typeof value === 'function');
}

/** Every peer, loaded and ready. */
export async function loadPeers(load: LoadPeer): Promise<readonly Peer[]> {
  const adapters: readonly (readonly [string, Adapt])[] = Object.entries(ADAPTERS);
  const versions = new Map(Object.entries(manifest.dependencies));
  return Promise.all(
    adapters.map(async ([name, adapt]) => {
      const marks = adapt(await load(name));
      return { name, version: versions.get(name) ?? '', marks: ({ text }) => marks(text) };
    }),
  );
}
