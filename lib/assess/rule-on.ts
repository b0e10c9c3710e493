import type { ClaimKind, Finding } from '../checker/types.ts';
import { type Case, concernOf } from '../policy/concerns.ts';
import type { ClauseId, Exit, Mode, Ruling, Severity } from '../policy/duty.ts';
import { findRuling, lowerMode } from '../policy/index.ts';
import type { PolicyPack } from '../policy/pack.ts';
import { surfaceClassOf } from '../policy/surfaces.ts';
import type { AssessContext } from './context.ts';

/**
 * What a policy says of one finding here, with the mode after settings, ceiling and the text's own claims;
 * `off` is still an answer. `undefined` when the policy has no duty for this person.
 */
export function ruleOn(finding: Finding, context: AssessContext): Ruling | undefined {
  const ruling = ruleOnCase(finding.case, context, finding.facts.length);
  if (!ruling) return undefined;
  if (isUnsure(finding)) return asHint(ruling, ruling.severity === 'serious' ? 'caution' : ruling.severity);
  return claimsTheExit(finding, ruling.exit) ? asHint(ruling, ruling.severity) : ruling;
}

function asHint(ruling: Ruling, severity: Severity): Ruling {
  return { ...ruling, severity, mode: lowerMode(ruling.mode, 'hint') };
}

/**
 * What many small signs say together is a hint, to be checked and no more, unless they are as sure as they can be and the
 * passage itself tells which case it is. Of such findings, 92 in 100 are right (docs/detection.md).
 */
function isUnsure({ rule, case: id, score }: Finding): boolean {
  return rule === 'signs' && (id.endsWith('.signs') || score < SURE_OF_SIGNS);
}

/** The most that signs can reach. */
const SURE_OF_SIGNS = 0.75;

/** The same for a case that no text raised. */
export function ruleOnCase(id: Case, context: AssessContext, factCount?: number): Ruling | undefined {
  const { pack, role, capacity, surface, picture } = context;
  const surfaceClass = surfaceClassOf(surface);
  const ruling = findRuling(pack, {
    case: id,
    role,
    capacity,
    surfaceClass,
    ...(factCount !== undefined && { factCount }),
    ...(picture && { workSignal: picture.isAboutWork }),
  });
  if (!ruling) return undefined;
  return { ...ruling, mode: configuredMode(id, ruling, context), clauses: inQuotingOrder(ruling.clauses, context) };
}

/**
 * A setting for the case goes before one for its concern, and the ceiling before both. It never wakes what
 * the kind of surface keeps quiet: a concern set to `confirm` for posts must not reach a chat with a sister.
 */
function configuredMode(id: Case, { mode, ceiling }: Ruling, { modes }: AssessContext): Mode {
  if (mode === 'off') return 'off';
  return lowerMode(modes[id] ?? modes[concernOf(id)] ?? mode, ceiling);
}

/**
 * The only exits that words in the text can show as taken. An authorization is the establishment's to give,
 * a source cited already kept its rule from speaking, and without an exit nothing weighs.
 */
const CLAIMS_OF_EXIT: Readonly<Partial<Record<Exit, readonly ClaimKind[]>>> = {
  consent: ['consent', 'written-consent'],
  written: ['written-consent'],
};

function claimsTheExit({ claims }: Finding, exit: Exit): boolean {
  const accepted = CLAIMS_OF_EXIT[exit] ?? [];
  return claims.some(({ kind }) => accepted.includes(kind));
}

/** Whoever is on duty first reads the clauses that hold at work; those that speak of time outside it follow. */
function inQuotingOrder(clauses: readonly ClauseId[], { pack, workState }: AssessContext): readonly ClauseId[] {
  if (workState?.state !== 'on-duty') return clauses;
  const speaksOfFreeTime = (id: ClauseId) => isInArticles(id, pack, pack.outsideHoursArticles ?? []);
  return [...clauses.filter((id) => !speaksOfFreeTime(id)), ...clauses.filter(speaksOfFreeTime)];
}

function isInArticles(id: ClauseId, { establishment }: PolicyPack, numbers: readonly string[]): boolean {
  return numbers.some((number) => id === `${establishment}/${number}` || id.startsWith(`${establishment}/${number}/`));
}
