import type { Case, Concern } from '../policy/concerns.ts';
import type { Mode } from '../policy/duty.ts';
import type { PolicyPack } from '../policy/pack.ts';
import type { Capacity, Role } from '../policy/people.ts';
import type { Surface } from '../policy/surfaces.ts';
import type { WorkState } from '../schedule/state-among.ts';
import type { Picture } from './picture.ts';

/** Everything besides the findings that decides what a person is warned of. */
export interface AssessContext {
  /** The draft that was checked; only its underlined passages enter, as part of a warning's id. */
  readonly text: string;
  readonly pack: PolicyPack;
  readonly role: Role;
  readonly capacity: Capacity;
  /** The official page or account that the site says the draft will appear under. */
  readonly officialPage?: string | undefined;
  readonly surface: Surface;
  /** Absent: no picture goes out with the draft. */
  readonly picture?: Picture | undefined;
  /** The person approves contents themselves, or said that this very text was approved. */
  readonly isApproved?: boolean | undefined;
  /** Modes that an administrator set. */
  readonly modes: Readonly<Partial<Record<Concern | Case, Mode>>>;
  /** Absent: Vigie does not know the person's hours. */
  readonly workState?: WorkState | undefined;
  /** This machine is the establishment's. */
  readonly organizationDevice?: boolean | undefined;
  /** The person says that they are on the premises; the instant until which they said so, in ms since 1970. */
  readonly onPremises?: number | undefined;
}
