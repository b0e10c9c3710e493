import { describe, expect, it } from 'vitest';
import { DIRECTIONS, type Direction, EXTENSION_API, isIn } from './architecture/directions.ts';
import { findSources, type Import, importsOf, reachOf } from './architecture/sources.ts';

const PRODUCT = findSources('lib', 'components', 'entrypoints');
const IMPORTS = PRODUCT.flatMap(importsOf);
const OWN = IMPORTS.filter((found) => found.own && /\.tsx?$/.test(found.to));

it.each(DIRECTIONS)('$room imports only the rooms it may know', (direction) => {
  const strays = OWN.filter((found) => isIn(found.from, direction.room) && !isAllowed(direction, found));
  expect(strays.map(inWords)).toEqual([]);
});

it.each(DIRECTIONS.filter(({ browser }) => !browser))('$room calls no extension API', ({ room }) => {
  const calls = IMPORTS.filter(({ from, to, typeOnly }) => isIn(from, room) && !typeOnly && EXTENSION_API.test(to));
  expect(calls.map(inWords)).toEqual([]);
});

function isAllowed({ room, values, types }: Direction, { to, typeOnly }: Import): boolean {
  return [room, ...values, ...(typeOnly ? types : [])].some((place) => isIn(to, place));
}

it('names a direction for every room of lib', () => {
  const rooms = new Set(findSources('lib').map((path) => path.split('/').slice(0, 2).join('/')));
  const named = DIRECTIONS.map(({ room }) => room);
  expect([...rooms].filter((room) => !named.includes(room))).toEqual([]);
});

it('imports entrypoints from nowhere but themselves', () => {
  const strays = OWN.filter(({ from, to }) => isIn(to, 'entrypoints') && folderOf(from) !== folderOf(to));
  expect(strays.map(inWords)).toEqual([]);
});

it('enters the checker by its door alone', () => {
  const strays = OWN.filter(
    ({ from, to, typeOnly }) =>
      !typeOnly && isIn(to, 'lib/checker') && !isIn(from, 'lib/checker') && to !== 'lib/checker/index.ts',
  );
  expect(strays.map(inWords)).toEqual([]);
});

it('keeps React and the DOM libraries out of lib', () => {
  expect(IMPORTS.filter(({ from, to }) => isIn(from, 'lib') && /^react/.test(to)).map(inWords)).toEqual([]);
});

describe('the content script', () => {
  const entries = PRODUCT.filter((path) => /^entrypoints\/composer\.content(\/index)?\.tsx?$/.test(path));

  it('exists', () => expect(entries).toHaveLength(1));

  it('loads no validation and no database: the snapshot is trusted, IndexedDB belongs to the site', () => {
    const reached = entries.flatMap((entry) => [...reachOf(entry)]);
    const barred = reached.filter(([to]) => /^(zod|dexie|minisearch)(\/|$)/.test(to) || isIn(to, 'lib/journal'));
    expect(barred.map(([to, from]) => `${from} → ${to}`)).toEqual([]);
  });
});

function folderOf(path: string): string {
  return path.startsWith('entrypoints/') ? path.split('/').slice(0, 2).join('/') : path;
}

function inWords({ from, to, typeOnly }: Import): string {
  return `${from} → ${to}${typeOnly ? ' (type)' : ''}`;
}
