import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { longFunctionsOf } from './architecture/functions.ts';
import { lineLimitOf } from './architecture/sizes.ts';
import { findSources, readSource } from './architecture/sources.ts';

const CODE = findSources('lib', 'components', 'entrypoints', 'scripts');
const TESTS = findSources('test');

const LEFT_OUT_TEST = /\b(it|test|describe)\.(only|skip|todo)\b/;
/** Where a browser is not on this machine; the run's last lines name it. */
const MAY_LEAVE_OUT = 'test/e2e/browser/each-browser.ts';
const UNDATED_DEBT = /\b(TODO|FIXME)\b(?! \[\d{4}-\d{2}-\d{2}\]:)/;
const SILENCED_TYPE = /@ts-(ignore|nocheck)/;
/** In a test it is a claim of its own: this must not compile. */
const EXPECTED_ERROR = /@ts-expect-error/;

describe('a file holds one idea', () => {
  it('is no longer than one head holds', () => {
    expect(CODE.flatMap(tooLong)).toEqual([]);
  });

  it('has functions of thirty lines at most', () => {
    expect(CODE.flatMap(longFunctionsOf)).toEqual([]);
  });

  it('has a name of its own, in kebab-case, PascalCase for a component', () => {
    const odd = [...CODE, ...TESTS].filter(
      (path) => !/^([a-z0-9]+([-.][a-z0-9]+)*|[A-Z][A-Za-z]+(\.test)?)$/.test(stemOf(path)),
    );
    expect(odd).toEqual([]);
    expect(CODE.filter((path) => /^(utils?|helpers?|common|misc|shared)$/.test(stemOf(path)))).toEqual([]);
  });
});

it('dates every debt', () => {
  expect(CODE.filter((path) => UNDATED_DEBT.test(readSource(path)))).toEqual([]);
});

it('leaves no test out and silences no type', () => {
  const tests = TESTS.filter((path) => path !== MAY_LEAVE_OUT);
  expect(tests.filter((path) => LEFT_OUT_TEST.test(readSource(path)))).toEqual([]);
  expect(CODE.filter((path) => EXPECTED_ERROR.test(readSource(path)))).toEqual([]);
  expect([...CODE, ...TESTS].filter((path) => SILENCED_TYPE.test(readSource(path)))).toEqual([]);
});

function tooLong(path: string): string[] {
  const limit = lineLimitOf(path);
  const lines = readSource(path).trimEnd().split('\n').length;
  return limit !== undefined && lines > limit ? [`${path}: ${lines} lines, ${limit} at most`] : [];
}

function stemOf(path: string): string {
  return basename(path).replace(/\.tsx?$/, '');
}
