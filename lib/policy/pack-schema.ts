import './jitless-zod.ts';
import { z } from 'zod';
import { CASES, CONCERNS, concernOf } from './concerns.ts';
import { type ClauseId, EXITS, isClauseId } from './duty.ts';
import { LANDMARK_SUBJECTS } from './landmark.ts';
import { CAPACITIES, ROLES } from './people.ts';

const words = z.string().trim().min(1);
const day = z.iso.date();

const clauseId = z.custom<ClauseId>(
  isClauseId,
  'establishment/article/passage, in small letters, digits, dots and dashes',
);

const clause = z.strictObject({
  id: clauseId,
  kind: z.enum(['paragraph', 'bullet', 'heading', 'table']),
  text: words,
  lead: clauseId.exactOptional(),
});

const article = z.strictObject({
  number: words,
  title: words,
  chapter: z.strictObject({ number: words, title: words }).exactOptional(),
  clauses: z.array(clause),
});

const contact = z.strictObject({
  from: z.enum(['policy', 'configuration']),
  name: words,
  phone: words.exactOptional(),
  email: z.email().exactOptional(),
});

const duty = z
  .strictObject({
    concern: z.enum(CONCERNS, 'unknown concern'),
    cases: z.array(z.enum(CASES, 'unknown case')).min(1).exactOptional(),
    roles: z.array(z.enum(ROLES, 'unknown role')).min(1),
    capacity: z.enum(CAPACITIES),
    clauses: z.array(clauseId).min(1),
    exit: z.enum(EXITS, 'unknown exit'),
    silent: z.literal(true).exactOptional(),
  })
  .refine(({ concern, cases = [] }) => cases.every((id) => concernOf(id) === concern), {
    path: ['cases'],
    message: 'a case of another concern',
  });

const passage = z.strictObject({
  clause: clauseId,
  concerns: z.array(z.enum(CONCERNS, 'unknown concern')).min(1),
  cases: z.array(z.enum(CASES, 'unknown case')).min(1).exactOptional(),
  from: words,
  to: words.exactOptional(),
});

const landmark = z.strictObject({
  subject: z.enum(LANDMARK_SUBJECTS, 'unknown subject'),
  roles: z.array(z.enum(ROLES, 'unknown role')).min(1).exactOptional(),
  clause: clauseId,
});

/** The shape of a delivered pack; what its parts say of each other is for `findPackFaults`. */
export const packSchema = z.strictObject({
  schema: z.literal(1),
  establishment: z.string().regex(/^[a-z0-9-]+$/u),
  name: words,
  title: words,
  aliases: z.array(words),
  sites: z.array(words),
  accounts: z.array(words),
  version: words,
  inForceSince: day.exactOptional(),
  verified: z.strictObject({ date: day, by: words }),
  source: words,
  authority: words,
  contacts: z.array(contact),
  refusedRoles: z.array(z.enum(ROLES, 'unknown role')),
  outsideHoursArticles: z.array(words).exactOptional(),
  articles: z.array(article).min(1),
  definitions: z.array(z.strictObject({ term: words, clause: clauseId })),
  landmarks: z.array(landmark).exactOptional(),
  duties: z.array(duty),
  passages: z.array(passage).exactOptional(),
});
