import { warningUnder } from '../../lib/assess/assess.ts';
import type { AssessContext } from '../../lib/assess/context.ts';
import { contextWarnings } from '../../lib/assess/context-warnings.ts';
import { ruleOn, ruleOnCase } from '../../lib/assess/rule-on.ts';
import type { Warning } from '../../lib/assess/warning.ts';
import { type CheckDraft, createChecker } from '../../lib/checker/index.ts';
import type { CheckOptions, Finding } from '../../lib/checker/types.ts';
import { CASES, CONCERNS, CONTEXT_CONCERNS, type Concern, concernOf } from '../../lib/policy/concerns.ts';
import { organizationNamesOf } from '../../lib/policy/organization-names.ts';
import type { PolicyPack } from '../../lib/policy/pack.ts';
import { getBuiltinPack } from '../../lib/policy/packs/index.ts';
import { workStateAt } from '../../lib/schedule/work-state.ts';
import { instantOf } from './instant-of.ts';
import type { Line } from './line.ts';
import { USUAL_WEEK } from './usual-week.ts';

/** A warning of the text: its finding is there. */
export type TextWarning = Warning & { readonly finding: Finding };

/** What Vigie makes of one line. */
export interface Judgement {
  readonly pack: PolicyPack;
  /** Under every duty that the pack has for this person, also where the surface turns the mode off. */
  readonly ofText: readonly TextWarning[];
  /** Concerns of which this policy says nothing to this person: nothing is missed by silence there. */
  readonly unspoken: ReadonlySet<Concern>;
  /** Of the moment, if asked for; the hours only when the line says what time it is. */
  readonly ofContext: readonly Warning[];
}

/**
 * A judge of lines that keeps one checker for each establishment. Without `withMoment` no clock counts: not even
 * for the order in which clauses are quoted.
 */
export function createJudge(withMoment = false): (line: Line) => Judgement {
  const checkers = new Map<string, (line: Line) => readonly Finding[]>();
  return (line) => {
    const pack = getBuiltinPack(line.establishment);
    const check = checkers.get(line.establishment) ?? checkFor(pack);
    checkers.set(line.establishment, check);
    const context = contextOf(line, pack, withMoment);
    const ofContext = withMoment ? contextWarnings(context) : [];
    return { pack, ofText: judgeText(check(line), context), unspoken: unspokenUnder(context), ofContext };
  };
}

function checkFor(pack: PolicyPack): (line: Line) => readonly Finding[] {
  const checkDraft: CheckDraft = createChecker();
  const options: CheckOptions = {
    organizationNames: organizationNamesOf(pack),
    onFault: (id, error) => console.error(`${id} failed:`, error),
  };
  return ({ text, surface }) => checkDraft({ text, surface }, options);
}

function contextOf(line: Line, pack: PolicyPack, withMoment: boolean): AssessContext {
  const { text, surface, role, capacity, at } = line;
  const instant = withMoment && at ? instantOf(at) : undefined;
  return {
    text,
    pack,
    role,
    surface,
    capacity: capacity ?? (role === 'authorized' ? 'official' : 'personal'),
    modes: {},
    workState: instant && workStateAt(USUAL_WEEK, instant),
  };
}

function judgeText(findings: readonly Finding[], context: AssessContext): readonly TextWarning[] {
  return findings.flatMap((finding) => {
    const ruling = isOfContext(finding.concern) ? undefined : ruleOn(finding, context);
    return ruling ? [{ ...warningUnder(ruling, finding, context.text), finding }] : [];
  });
}

function unspokenUnder(context: AssessContext): ReadonlySet<Concern> {
  const spoken = CASES.filter((id) => ruleOnCase(id, context)).map(concernOf);
  return new Set(CONCERNS.filter((concern) => !spoken.includes(concern)));
}

function isOfContext(concern: Concern): boolean {
  return CONTEXT_CONCERNS.some((of) => of === concern);
}
