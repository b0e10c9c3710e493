import { z } from 'zod';
import manifest from './package.json' with { type: 'json' };
import type { Peer } from './peer.ts';
import type { LoadPeer } from './provide-peers.ts';

type PackageName = keyof typeof manifest.dependencies;

/** Makes of what is loaded what says whether it would mark a text. */
type Adapt = (load: LoadPeer) => Promise<(text: string) => boolean | Promise<boolean>>;

/** Each with all that it looks for by default; the two without redaction of their own, with what points at a person. */
const ADAPTERS = {
  '@cdssnc/sanitize-pii': async (load) => {
    const shape = z.object({ sanitizePii: callable<(text: string) => string>() });
    const { sanitizePii } = shape.parse(await load('@cdssnc/sanitize-pii'));
    return (text) => sanitizePii(text) !== text;
  },
  'redact-pii': async (load) => {
    const { SyncRedactor } = z.object({ SyncRedactor: callable<new () => Redactor>() }).parse(await load('redact-pii'));
    const redactor = new SyncRedactor();
    // It also trims what it hands back.
    return (text) => redactor.redact(text).trim() !== text.trim();
  },
  openredaction: async (load) => {
    const shape = z.object({ OpenRedaction: callable<new () => Detector>() });
    const { OpenRedaction } = shape.parse(await load('openredaction'));
    const detector = new OpenRedaction();
    return async (text) => (await detector.detect(text)).detections.length > 0;
  },
  compromise: namesAndContactsOf('compromise'),
  'fr-compromise': namesAndContactsOf('fr-compromise'),
  'harper.js': async (load) => {
    const { LocalLinter } = z.object({ LocalLinter: callable<NewLinter>() }).parse(await load('harper.js'));
    const { binaryInlined: binary } = z
      .object({ binaryInlined: z.unknown() })
      .parse(await load('harper.js/binaryInlined'));
    const linter = new LocalLinter({ binary });
    await linter.setup();
    return async (text) => (await linter.lint(text)).length > 0;
  },
  'retext-equality': async (load) => {
    const { unified } = z.object({ unified: callable<() => Processor>() }).parse(await load('unified'));
    const parts = await Promise.all(RETEXT.map(load));
    const plugins = z.array(z.object({ default: z.unknown() })).parse(parts);
    const processor = plugins.reduce((made, plugin) => made.use(plugin.default), unified());
    return (text) => processor.processSync(text).messages.length > 0;
  },
} as const satisfies Partial<Record<PackageName, Adapt>>;

const RETEXT = ['retext-english', 'retext-equality', 'retext-stringify'] as const satisfies readonly PackageName[];

type NewLinter = new (
  options: Readonly<Record<'binary', unknown>>,
) => { setup(): Promise<void>; lint(text: string): Promise<readonly unknown[]> };

interface Processor {
  use(plugin: unknown): Processor;
  processSync(text: string): { readonly messages: readonly unknown[] };
}

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

function namesAndContactsOf(name: PackageName): Adapt {
  return async (load) => {
    const { default: read } = z.object({ default: callable<ReadText>() }).parse(await load(name));
    return (text) => {
      const document = read(text);
      return document.people().found || document.match('(#Email|#PhoneNumber)').found;
    };
  };
}

function callable<T>() {
  return z.custom<T>((value) => typeof value === 'function');
}

/** Every peer, loaded and ready. */
export function loadPeers(load: LoadPeer): Promise<readonly Peer[]> {
  return Promise.all(PEER_NAMES.map((name) => loadPeer(name, load)));
}

/** The names that `loadPeer` takes. */
export const PEER_NAMES: readonly PeerName[] = Object.keys(ADAPTERS).filter(isPeerName);

/** One peer, loaded and ready. */
export async function loadPeer(name: PeerName, load: LoadPeer): Promise<Peer> {
  const marks = await ADAPTERS[name](load);
  return { name, version: manifest.dependencies[name], marks: ({ text }) => marks(text) };
}

type PeerName = keyof typeof ADAPTERS;

/** Whether one of the peers is called so. */
export function isPeerName(name: string): name is PeerName {
  return Object.hasOwn(ADAPTERS, name);
}
