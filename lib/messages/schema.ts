import '../policy/jitless-zod.ts';
import { z } from 'zod';
import { APPROVAL_STATES } from '../journal/approval.ts';
import { DECISIONS } from '../journal/decision.ts';
import type { KnownApprovals } from '../journal/keep-approval.ts';
import { CONCERNS, type Concern } from '../policy/concerns.ts';
import { type ClauseId, isClauseId, SEVERITIES } from '../policy/duty.ts';
import { SITES, SURFACES } from '../policy/surfaces.ts';
import { BREAK_MINUTES, DECLARED } from '../schedule/declared.ts';

const clauseId = z.custom<ClauseId>(isClauseId, 'a clause id');
const concern = z.custom<Concern>((value) => CONCERNS.some((known) => known === value), 'a concern');

/** Everything that a content script or a page may ask of the background. Nothing here holds typed text. */
export const requestSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('open-clause'), clauseId }),
  z.strictObject({
    type: z.literal('record-decision'),
    surface: z.enum(SURFACES),
    // A rule's own id: no words of anybody's fit through.
    rule: z
      .string()
      .regex(/^[a-z]+(-[a-z]+)*$/)
      .max(60),
    concern,
    clause: clauseId,
    decision: z.enum(DECISIONS),
  }),
  z.strictObject({
    type: z.literal('show-count'),
    count: z.int().min(0).max(999),
    severity: z.enum(SEVERITIES).nullable(),
  }),
  z.strictObject({ type: z.literal('claim-acceptance-week') }),
  z.strictObject({ type: z.literal('know-approvals'), forWriting: z.boolean() }),
  z.strictObject({
    type: z.literal('keep-approval'),
    // No words of anybody's fit through.
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    platform: z.enum(SITES),
    state: z.enum(APPROVAL_STATES),
  }),
  z.strictObject({ type: z.literal('claim-reminder'), concern, spell: z.int() }),
  z.strictObject({
    type: z.literal('say-duty'),
    status: z.enum([...DECLARED, 'by-schedule']),
    minutes: z.literal(BREAK_MINUTES),
  }),
]);

export type Request = z.infer<typeof requestSchema>;

export type RequestOf<Type extends Request['type']> = Extract<Request, { type: Type }>;

/** What comes back for each request. */
export interface Replies {
  readonly 'open-clause': { readonly opened: boolean };
  readonly 'record-decision': { readonly recorded: boolean };
  readonly 'show-count': { readonly shown: boolean };
  readonly 'claim-acceptance-week': { readonly isFirst: boolean };
  readonly 'know-approvals': KnownApprovals;
  readonly 'keep-approval': { readonly kept: boolean };
  readonly 'claim-reminder': { readonly isFirst: boolean };
  readonly 'say-duty': { readonly said: boolean };
}
