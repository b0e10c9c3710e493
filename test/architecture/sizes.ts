import { isIn } from './directions.ts';

/** Word lists, learned weights, policies, catalogues, what is known of each site: data, as long as it needs to be. */
const DATA = [
  /^lib\/composers\/(facebook|linkedin)\.ts$/,
  /^lib\/checker\/lexicon\//,
  /^lib\/checker\/(senses\/sense-words|signs\/learned-weights)\.ts$/,
  /^lib\/policy\/packs\//,
  /^lib\/i18n\/(fr|en|catalog|messages)/,
];

/** The most lines a file may have; undefined for data. Over it stands a second idea: name it and move it. */
export function lineLimitOf(path: string): number | undefined {
  if (DATA.some((pattern) => pattern.test(path))) return undefined;
  // The registries are one list each, of one line a member.
  if (/^lib\/checker\/(rules|recognizers)\/index\.ts$/.test(path)) return 150;
  if (isIn(path, 'lib/checker/rules') || isIn(path, 'lib/checker/recognizers')) return 80;
  if (/^entrypoints\/([^/]+\.tsx?|[^/]+\/(index|main)\.tsx?)$/.test(path)) return 60;
  if (path.endsWith('.tsx')) return 100;
  return 150;
}
