import type { Case, Concern } from './concerns.ts';
import type { ClauseId, Duty } from './duty.ts';
import type { Landmark } from './landmark.ts';
import type { Role } from './people.ts';

/** One numbered passage of a policy, word for word. */
export interface Clause {
  readonly id: ClauseId;
  readonly kind: 'paragraph' | 'bullet' | 'heading' | 'table';
  /** Exact words; white space set right, list marks and emphasis marks left out. */
  readonly text: string;
  /** The sentence a bullet hangs on (« Il leur est donc interdit de : »), as the id of its clause. */
  readonly lead?: ClauseId;
}

export interface Article {
  /** `6`, `5.1.5`, `annexe-2`. */
  readonly number: string;
  readonly title: string;
  /** The heading above it when that heading has no words of its own (`7` above `7.1`); on the first article under it. */
  readonly chapter?: { readonly number: string; readonly title: string };
  readonly clauses: readonly Clause[];
}

export interface Definition {
  readonly term: string;
  readonly clause: ClauseId;
}

/** Where a long clause speaks of some concerns: a quotation of it starts there, and ends at `to`. */
export interface Passage<Id extends ClauseId = ClauseId> {
  readonly clause: Id;
  readonly concerns: readonly Concern[];
  /** Absent: in every case of these concerns. */
  readonly cases?: readonly Case[];
  /** The passage's first words, exactly as in the clause. */
  readonly from: string;
  /** Its last words, where the sentence goes on to something else. */
  readonly to?: string;
}

export interface Contact {
  /** The policy names it, or an administrator gave it. */
  readonly from: 'policy' | 'configuration';
  readonly name: string;
  readonly phone?: string;
  readonly email?: string;
}

/** One establishment's policy as data: all its text, and the duties that follow from it. */
export interface PolicyPack {
  readonly schema: 1;
  /** `cisss-cote-nord` */
  readonly establishment: string;
  readonly name: string;
  readonly title: string;
  /** Other names that people use for it, and the names of its sites (« hôpital de Sept-Îles », « l'urgence »…). */
  readonly aliases: readonly string[];
  readonly sites: readonly string[];
  /** Names of its official pages and accounts, as a site shows them. */
  readonly accounts: readonly string[];
  readonly version: string;
  /** ISO day on which it took effect, when the document says so. */
  readonly inForceSince?: string;
  readonly verified: { readonly date: string; readonly by: string };
  readonly source: string;
  /** Who authorises, in the words a card has room for. */
  readonly authority: string;
  readonly contacts: readonly Contact[];
  /** Roles the policy does not bind; choosing one is refused with a message. */
  readonly refusedRoles: readonly Role[];
  /** Numbers of the articles that speak of time outside work; to someone on duty they are quoted last. */
  readonly outsideHoursArticles?: readonly string[];
  readonly articles: readonly Article[];
  readonly definitions: readonly Definition[];
  /** In the order in which they are offered. */
  readonly landmarks?: readonly Landmark[];
  readonly duties: readonly Duty[];
  readonly passages?: readonly Passage[];
}
