import { describe, expect, test, vi } from 'vitest';
import { runOnLines, runScript } from './run-script.ts';

// Each test starts a process or two, which a busy machine may take its time for.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const NAMED = 'Mme Gagnon, chambre 214, a encore refusé ses pilules';
const ANNOUNCED = 'Au nom du CISSS de la Côte-Nord, nous annonçons la fermeture de l’urgence';

const line = (id: string, more: object = {}) => ({
  id,
  text: NAMED,
  surface: 'facebook.post',
  establishment: 'cisss-cote-nord',
  role: 'employee',
  ...more,
});

/** A finding as others read it. */
interface Reported {
  readonly concern: string;
  readonly mode: string;
  readonly clauses: readonly string[];
  readonly [key: string]: unknown;
}

const check = (lines: readonly unknown[], ...flags: readonly string[]) => {
  const outcome = runOnLines('check-text.ts', lines, ...flags);
  const answers: { id: unknown; findings: readonly Reported[] }[] = outcome.stdout
    .split('\n')
    .filter(Boolean)
    .map((answer) => JSON.parse(answer));
  return { ...outcome, answers };
};

const concernsOf = ({ findings }: { findings: readonly Reported[] }) => findings.map(({ concern }) => concern);

describe('one answer a line', () => {
  test('in the order of the file, with these keys in this order', () => {
    const { code, stderr, answers } = check([line('b'), line('a', { text: 'Bonne journée!' }), line('c')]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(answers.map(({ id }) => id)).toEqual(['b', 'a', 'c']);
    expect(answers[1]).toEqual({ id: 'a', findings: [] });
    expect(Object.keys(answers[0]?.findings[0] ?? {}).join()).toBe(
      'concern,case,rule,spans,score,severity,mode,clauses,exit,why',
    );
    expect(answers[0]?.findings[0]).toMatchObject({
      concern: 'patient-identifier',
      case: 'patient-identifier.name',
      spans: [
        [0, 10],
        [12, 23],
      ],
      severity: 'serious',
      mode: 'confirm',
      clauses: ['cisss-cote-nord/6/jugement/1', 'cisss-cote-nord/10/1'],
      exit: 'none',
      why: expect.stringMatching(/article\s6/),
    });
  });

  test('spans are UTF-16 units: an emoji is two', () => {
    const [answer] = check([line('a', { text: `😀 ${NAMED}` })]).answers;
    expect(answer?.findings[0]?.spans).toEqual([
      [3, 13],
      [15, 26],
    ]);
  });

  test('keys that it does not know are ignored, and so are blank lines and a byte order mark', () => {
    const { code, answers } = check([`\uFEFF${JSON.stringify(line('a', { note: 'x', concerns: 3 }))}`, '', line('b')]);
    expect({ code, count: answers.length }).toEqual({ code: 0, count: 2 });
  });
});

describe('the policy decides what is told', () => {
  const announced = (id: string, more: object) => line(id, { text: ANNOUNCED, ...more });

  test('whoever is authorised speaks officially unless the line says otherwise', () => {
    const { answers } = check([
      announced('employee', {}),
      announced('authorized', { role: 'authorized' }),
      announced('off the job', { role: 'authorized', capacity: 'personal' }),
    ]);
    expect(answers.map(concernsOf)).toEqual([['organization-voice'], [], ['organization-voice']]);
  });

  test('what the kind of surface keeps quiet is told, with the mode off', () => {
    const [answer] = check([announced('a', { surface: 'facebook.message' })]).answers;
    expect(answer?.findings).toMatchObject([{ concern: 'organization-voice', mode: 'off' }]);
  });
});

describe('--context', () => {
  const atTen = line('ten', { at: '2026-11-23T10:00:00-05:00', text: 'Bonne journée!' });

  test('adds the work hours where the line says the time, and nowhere else', () => {
    const lines = [
      atTen,
      { ...atTen, at: undefined },
      { ...atTen, at: '2026-11-23T12:30:00-05:00' },
      { ...atTen, at: '2026-11-22T10:00:00-05:00' },
      { ...atTen, establishment: 'cisss-laurentides' },
    ];
    expect(check(lines, '--context').answers.map(concernsOf)).toEqual([['work-hours'], [], [], [], []]);
    expect(check(lines).answers.flatMap(concernsOf)).toEqual([]);
  });

  test('a time without an offset is an hour in Toronto', () => {
    const [answer] = check([{ ...atTen, at: '2026-11-23T08:00' }], '--context').answers;
    expect(answer?.findings).toMatchObject([
      { case: 'work-hours.staff', rule: 'work-hours', spans: [], exit: 'work-tool' },
    ]);
  });

  test('at work, the clauses that hold there come first', () => {
    const at = '2026-11-23T10:00:00-05:00';
    const firstClause = (...flags: string[]) =>
      check([line('a', { at })], ...flags).answers[0]?.findings[0]?.clauses[0];
    expect(firstClause('--context')).toBe('cisss-cote-nord/10/1');
    expect(firstClause()).toBe('cisss-cote-nord/6/jugement/1');
  });
});

describe('what goes wrong', () => {
  test('a broken line is told with its number and reason, the rest goes on', () => {
    const broken = [
      'nonsense',
      line('surface', { surface: 'facebook.wall' }),
      line('role', { role: 'boss' }),
      line('establishment', { establishment: 'chum' }),
      line('time', { at: 'yesterday' }),
      line('text', { text: undefined }),
    ];
    const { code, stderr, answers } = check([line('first'), ...broken, line('last')]);
    expect(code).toBe(1);
    expect(answers.map(({ id }) => id)).toEqual(['first', 'last']);
    const told = stderr.trim().split('\n');
    expect(told.map((words) => words.slice(0, words.indexOf(':')))).toEqual(
      [2, 3, 4, 5, 6, 7].map((number) => `line ${number}`),
    );
    expect(told.slice(1).map((words) => words.split(': ')[1])).toEqual([
      'surface',
      'role',
      'establishment',
      'at',
      'text',
    ]);
  });

  test.each([
    ['no file is named', []],
    ['the file is not there', ['/nowhere/at-all.jsonl']],
    ['an option is unknown', ['--loud', 'file.jsonl']],
  ])('2 when %s', (_, given) => {
    expect(runScript('check-text.ts', ...given)).toMatchObject({ code: 2, stdout: '' });
  });

  test('--help explains on stdout', () => {
    expect(runScript('check-text.ts', '--help')).toMatchObject({ code: 0, stderr: '' });
  });
});
