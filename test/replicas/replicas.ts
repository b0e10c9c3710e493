/** Where a replica lives, how its composer is reached, and how it publishes. The selectors pierce open shadow roots. */
export interface Replica {
  address: string;
  /** The button that opens the composer; `null` when the composer is in the page from the start. */
  opener: string | null;
  editor: string;
  publishButton: string;
}

/** The pages that stand in for the real sites, each under the address where the real one lives. */
export const REPLICAS = {
  'facebook-post': {
    address: 'https://www.facebook.com/',
    opener: '[role="main"] [role="button"]',
    editor: '[role="dialog"] [role="textbox"]',
    publishButton: '[role="dialog"] [role="button"].x1qhmfi1',
  },
  'facebook-comment': {
    address: 'https://www.facebook.com/camille.exemple/posts/1',
    opener: null,
    editor: 'form[role="presentation"] [role="textbox"]',
    publishButton: '#focused-state-composer-submit',
  },
  'linkedin-post-ember': {
    address: 'https://www.linkedin.com/feed/',
    opener: 'main button.share-box-feed-entry__trigger',
    editor: '[data-test-ql-editor-contenteditable="true"]',
    publishButton: '.share-actions__primary-action',
  },
  'linkedin-post-sdui': {
    address: 'https://www.linkedin.com/feed/',
    opener: 'main [role="button"]',
    editor: 'dialog [role="textbox"]',
    publishButton: 'dialog footer button:not([aria-label])',
  },
} as const satisfies Record<string, Replica>;

export type ReplicaName = keyof typeof REPLICAS;
export type ReplicaLanguage = 'fr' | 'en';

export const REPLICA_NAMES = [
  'facebook-post',
  'facebook-comment',
  'linkedin-post-ember',
  'linkedin-post-sdui',
] as const satisfies readonly ReplicaName[];

/** The address that shows a replica in one of its two languages. */
export function replicaAddress(name: ReplicaName, language: ReplicaLanguage): string {
  return `${REPLICAS[name].address}?lang=${language}`;
}
