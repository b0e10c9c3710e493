import { expect, it } from 'vitest';
import { PUBLISHED_PLACES } from '../../components/pages/policy/published-places.tsx';
import { PUBLISH_REASONS } from '../../lib/assess/publish-reasons.ts';
import { FACT_KINDS } from '../../lib/checker/types.ts';
import { frCards } from '../../lib/i18n/fr/cards.ts';
import { DECISIONS } from '../../lib/journal/decision.ts';
import { CASES, CONCERNS } from '../../lib/policy/concerns.ts';
import { EXITS, SEVERITIES } from '../../lib/policy/duty.ts';
import { LANDMARK_SUBJECTS } from '../../lib/policy/landmark.ts';
import { CAPACITIES, ROLES } from '../../lib/policy/people.ts';
import { SURFACES } from '../../lib/policy/surfaces.ts';
import { CALENDAR_REASONS } from '../../lib/schedule/calendar-file/calendar-fault.ts';
import { HOLIDAYS } from '../../lib/schedule/holidays.ts';
import { USUAL_HOURS } from '../../lib/schedule/usual-hours.ts';
import { findSources, readSource } from '../architecture/sources.ts';
import { CATALOGUES } from './said.ts';

const CODE = findSources('lib', 'components', 'entrypoints', 'scripts')
  .filter((path) => !/^lib\/i18n\/(fr|en)\//.test(path))
  .map(readSource)
  .join('\n');

const GESTURES = ['post', 'comment', 'send'];

/** Keys that code makes from a table: the template as it stands in the code, and what goes into its holes. */
const TEMPLATES: readonly (readonly [template: RegExp, ...holes: (readonly string[])[]])[] = [
  [/`severity\.\$\{[^}]+\}`/, SEVERITIES],
  [/`concern\.\$\{[^}]+\}`/, CONCERNS],
  [/`surface\.\$\{[^}]+\}`/, SURFACES],
  [/`role\.\$\{[^}]+\}`/, ROLES],
  [/`capacity\.\$\{[^}]+\}`/, CAPACITIES],
  [/`capacity\.\$\{[^}]+\}\.help`/, CAPACITIES],
  [/`hours\.now\.\$\{[^}]+\}`/, ['on-duty', 'on-break']],
  [/`options\.hours\.holiday\.\$\{[^}]+\}`/, HOLIDAYS],
  [/`error\.ics\.\$\{[^}]+\}`/, ['empty', 'too-big']],
  [/`error\.ics\.reason\.\$\{[^}]+\}`/, CALENDAR_REASONS],
  [/`firstrun\.hours\.\$\{[^}]+\}`/, USUAL_HOURS],
  [/`fact\.\$\{[^}]+\}`/, FACT_KINDS],
  [/`publish\.title\.\$\{[^}]+\}`/, GESTURES],
  [/`publish\.block\.title\.\$\{[^}]+\}`/, GESTURES],
  [/`publish\.\$\{[^}]+\}\.body`/, ['confirm', 'justify', 'block']],
  [/`publish\.\$\{[^}]+\}\.go\.\$\{[^}]+\}`/, ['confirm', 'justify'], GESTURES],
  [/`publish\.accepted\.\$\{[^}]+\}`/, GESTURES],
  [/`exit\.\$\{[^}]+\}`/, EXITS],
  [/`published\.step\.\$\{[^}]+\}`/, ['remove', 'silence', 'tell', 'person', 'copies']],
  [/`published\.\$\{[^}]+\}`/, PUBLISHED_PLACES],
  [/`attest\.\$\{[^}]+\}`/, ['name', 'function', 'date', 'signature']],
  [/`publish\.reason\.\$\{[^}]+\}`/, PUBLISH_REASONS],
  [/`approval\.check\.\$\{[^}]+\}`/, ['exact', 'rights', 'policy', 'people', 'nobody']],
  [/`approvals\.\$\{[^}]+\}`/, ['asked', 'approved']],
  [/`journal\.decision\.\$\{[^}]+\}`/, DECISIONS],
  [/`journal\.export\.\$\{[^}]+\}`/, ['csv', 'json', 'counts']],
  [/`card\.fix\.\$\{[^}]+\}`/, ['replaced', 'removed', 'stale']],
  [/`options\.language\.\$\{[^}]+\}`/, ['fr', 'en']],
  [
    /`options\.nav\.\$\{[^}]+\}`/,
    ['profile', 'hours', 'exceptions', 'journal', 'approvals', 'privacy', 'status', 'deployment', 'about'],
  ],
  [/`options\.role\.\$\{[^}]+\}\.help`/, ['authorized', 'non-institutional']],
  [/`policy\.quick\.\$\{[^}]+\}`/, LANDMARK_SUBJECTS],
  [/`status\.setting\.\$\{[^}]+\}`/, ['managed', 'own', 'default']],
  [/`options\.\$\{[^}]+\}`/, ['saved', 'not-saved']],
];

const MADE = new Set(TEMPLATES.flatMap(([template, ...holes]) => fill(template, holes)));

it.each(TEMPLATES.map(([template]) => template))('%s stands in the code', (template) => {
  expect(CODE).toMatch(template);
});

it('every message is named in the code', () => {
  const unfed = Object.keys(CATALOGUES.fr).filter((key) => !isCard(key) && !isNamed(key) && !MADE.has(key));
  expect(unfed).toEqual([]);
});

it('every word of a card belongs to a case, a concern or a fix that a rule offers', () => {
  const unfed = Object.keys(frCards).filter((key) => !isOfCase(key) && !isOfFix(key));
  expect(unfed).toEqual([]);
});

function isNamed(key: string): boolean {
  return CODE.includes(`'${key}'`);
}

function isCard(key: string): boolean {
  return Object.hasOwn(frCards, key);
}

function isOfCase(key: string): boolean {
  const [, id = ''] = /^card\.(.+?)\.(?:(?:title|body|advice)(?:\.[a-z-]+)?|fix\.remove\.label)$/.exec(key) ?? [];
  const exit = /\.(?:title|body|advice)\.([a-z-]+)$/.exec(key)?.[1] ?? 'none';
  return [...CASES, ...CONCERNS].some((one) => one === id) && EXITS.some((one) => one === exit);
}

function isOfFix(key: string): boolean {
  return isNamed(key.replace(/\.label$/, '.text'));
}

/** `capacity.${…}.help` with each value in its hole. */
function fill(template: RegExp, holes: readonly (readonly string[])[]): readonly string[] {
  const shape = template.source.replaceAll('\\.', '.').replaceAll('`', '');
  return holes.reduce<readonly string[]>(
    (made, values) => made.flatMap((one) => values.map((value) => one.replace('\\$\\{[^}]+\\}', () => value))),
    [shape],
  );
}
