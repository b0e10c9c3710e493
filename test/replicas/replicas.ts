import type { Surface } from '../../lib/policy/surfaces.ts';

/** What the site writes with there. */
export type EditorKind = 'lexical' | 'quill' | 'tiptap' | 'prosemirror' | 'draft' | 'plain' | 'textarea';

/** Where a replica lives, how its composer is reached, and how it publishes. The selectors pierce open shadow roots. */
export interface Replica {
  address: string;
  surface: Surface;
  kind: EditorKind;
  /** The button that opens the composer; `null` when the composer is in the page from the start. */
  opener: string | null;
  editor: string;
  /** The buttons that publish, pressed one after the other; none where Enter alone sends. */
  publishSteps: readonly string[];
  /** What a bare Enter in the editor does. */
  enter: 'sends' | 'newline';
}

/** The pages that stand in for the real sites, each under the address where the real one lives. */
export const REPLICAS = {
  'facebook-post': {
    address: 'https://www.facebook.com/',
    surface: 'facebook.post',
    kind: 'lexical',
    opener: '[role="main"] [role="button"]',
    editor: '[role="dialog"] [role="textbox"]',
    publishSteps: ['[role="dialog"] [role="button"].x1qhmfi1'],
    enter: 'newline',
  },
  'facebook-comment': {
    address: 'https://www.facebook.com/camille.exemple/posts/1',
    surface: 'facebook.comment',
    kind: 'lexical',
    opener: null,
    editor: 'form[role="presentation"] [role="textbox"]',
    publishSteps: ['#focused-state-composer-submit'],
    enter: 'sends',
  },
  'linkedin-post-ember': {
    address: 'https://www.linkedin.com/feed/',
    surface: 'linkedin.post',
    kind: 'quill',
    opener: 'main button.share-box-feed-entry__trigger',
    editor: '[data-test-ql-editor-contenteditable="true"]',
    publishSteps: ['.share-actions__primary-action'],
    enter: 'newline',
  },
  'linkedin-post-sdui': {
    address: 'https://www.linkedin.com/feed/',
    surface: 'linkedin.post',
    kind: 'tiptap',
    opener: 'main [role="button"]',
    editor: 'dialog [role="textbox"]',
    publishSteps: ['dialog footer button:not([aria-label])'],
    enter: 'newline',
  },
} as const satisfies Record<string, Replica>;

export type ReplicaName = keyof typeof REPLICAS;
export type ReplicaLanguage = 'fr' | 'en';

export const REPLICA_NAMES: readonly ReplicaName[] = Object.keys(REPLICAS).filter(isReplicaName);

function isReplicaName(name: string): name is ReplicaName {
  return Object.hasOwn(REPLICAS, name);
}

/** One for each editor of a post or comment: where a whole journey is walked, these four speak for the others. */
export const JOURNEY_REPLICAS = [
  'facebook-post',
  'facebook-comment',
  'linkedin-post-ember',
  'linkedin-post-sdui',
] as const satisfies readonly ReplicaName[];
export type JourneyReplica = (typeof JOURNEY_REPLICAS)[number];

/** The address that shows a replica in one of its two languages. */
export function replicaAddress(name: ReplicaName, language: ReplicaLanguage): string {
  return `${REPLICAS[name].address}?lang=${language}`;
}
