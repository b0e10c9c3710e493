import type { ReplicaLanguage } from './replica.ts';

/** A page that asks to accept somebody, and holds no composer. */
export interface RequestPage {
  address: string;
  /** The button that accepts, and the one beside it that refuses; both of the first request. */
  accept: string;
  refuse: string;
}

/** Where the sites list the requests that a person received. They stand apart from the replicas of composers. */
export const REQUEST_PAGES = {
  'facebook-friend-requests': {
    address: 'https://www.facebook.com/friends/requests',
    accept: '[role="main"] li:first-child .x1qhmfi1',
    refuse: '[role="main"] li:first-child .x1ejq31n',
  },
  'linkedin-invitations-received': {
    address: 'https://www.linkedin.com/mynetwork/invitation-manager/received/',
    accept: 'main li:first-child .x1c9tyrk',
    refuse: 'main li:first-child .x9r1u3d2',
  },
} as const satisfies Record<string, RequestPage>;

export type RequestPageName = keyof typeof REQUEST_PAGES;

/** The address that shows such a page in one of its two languages. */
export function requestPageAddress(name: RequestPageName, language: ReplicaLanguage): string {
  return `${REQUEST_PAGES[name].address}?${new URLSearchParams({ lang: language })}`;
}
