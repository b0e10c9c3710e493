import { describe, expect, it } from 'vitest';
import { BUILTIN_PACKS } from '../../lib/policy/packs/index.ts';
import { parsePack } from '../../lib/policy/parse-pack.ts';
import { SMALL_PACK } from './small-pack.ts';

describe('a pack that is taken', () => {
  it.each(BUILTIN_PACKS)('$name goes out as JSON and comes back the same', (pack) => {
    expect(parsePack(JSON.parse(JSON.stringify(pack)))).toEqual({ ok: true, pack });
  });

  it('may come from an establishment that Vigie does not know', () => {
    expect(parsePack(SMALL_PACK)).toEqual({ ok: true, pack: SMALL_PACK });
  });
});

const [ARTICLE] = SMALL_PACK.articles;
const [DUTY] = SMALL_PACK.duties;
const clause = (id: string, more: object = {}) => ({ id, kind: 'paragraph', text: 'Texte.', ...more });
const withArticles = (...articles: object[]) => ({ ...SMALL_PACK, articles: [ARTICLE, ...articles] });
const withDuty = (change: object) => ({ ...SMALL_PACK, duties: [DUTY, { ...DUTY, ...change }] });

describe('a pack that is refused', () => {
  it.each([
    {
      why: 'a duty that cites an absent clause',
      json: withDuty({ clauses: ['ciusss-essai/1/1', 'ciusss-essai/9/p1'] }),
      fault: {
        path: 'duties[1].clauses[1]',
        reason: 'no article holds ciusss-essai/9/p1',
      },
    },
    {
      why: 'a lead that is nowhere',
      json: withArticles({
        number: '2',
        title: 'Deux',
        clauses: [clause('ciusss-essai/2/1', { lead: 'ciusss-essai/2' })],
      }),
      fault: {
        path: 'articles[1].clauses[0].lead',
        reason: 'no article holds ciusss-essai/2',
      },
    },
    {
      why: 'a definition that is nowhere',
      json: { ...SMALL_PACK, definitions: [{ term: 'Usager', clause: 'ciusss-essai/3/usager' }] },
      fault: {
        path: 'definitions[0].clause',
        reason: 'no article holds ciusss-essai/3/usager',
      },
    },
    {
      why: 'a landmark that is nowhere',
      json: { ...SMALL_PACK, landmarks: [{ subject: 'sanctions', clause: 'ciusss-essai/9/p1' }] },
      fault: { path: 'landmarks[0].clause', reason: 'no article holds ciusss-essai/9/p1' },
    },
    {
      why: 'an empty article',
      json: withArticles({ number: '2', title: 'Deux', clauses: [] }),
      fault: { path: 'articles[1]', reason: 'article 2 is empty' },
    },
    {
      why: 'a clause that appears twice',
      json: withArticles({ number: '2', title: 'Deux', clauses: [clause('ciusss-essai/1/1')] }),
      fault: {
        path: 'articles[1].clauses[0].id',
        reason: 'ciusss-essai/1/1 appears twice',
      },
    },
    {
      why: 'an article that appears twice',
      json: withArticles({ number: '1', title: 'Encore', clauses: [clause('ciusss-essai/1/p9')] }),
      fault: { path: 'articles[1]', reason: 'article 1 appears twice' },
    },
    {
      why: 'a clause of another establishment',
      json: withArticles({ number: '2', title: 'Deux', clauses: [clause('autre/2/p1')] }),
      fault: {
        path: 'articles[1].clauses[0].id',
        reason: 'autre/2/p1 is not a clause of ciusss-essai',
      },
    },
    {
      why: 'an unknown concern',
      json: withDuty({ concern: 'gossip', cases: undefined }),
      fault: { path: 'duties[1].concern', reason: 'unknown concern' },
    },
    {
      why: 'an unknown case',
      json: withDuty({ cases: ['patient-identifier.shoe-size'] }),
      fault: { path: 'duties[1].cases[0]', reason: 'unknown case' },
    },
    {
      why: 'a case of another concern',
      json: withDuty({ cases: ['harassment.threat'] }),
      fault: { path: 'duties[1].cases', reason: 'a case of another concern' },
    },
    {
      why: 'an unknown role',
      json: withDuty({ roles: ['employee', 'director'] }),
      fault: { path: 'duties[1].roles[1]', reason: 'unknown role' },
    },
    {
      why: 'an unknown exit',
      json: withDuty({ exit: 'maybe' }),
      fault: { path: 'duties[1].exit', reason: 'unknown exit' },
    },
    {
      why: 'a shape of later days',
      json: { ...SMALL_PACK, schema: 2 },
      fault: { path: 'schema', reason: 'schema 2 needs a later Vigie' },
    },
  ])('for $why', ({ json, fault }) => {
    expect(parsePack(JSON.parse(JSON.stringify(json)))).toEqual({ ok: false, faults: [fault] });
  });

  it.each([null, 'politique', [], {}])('for not being a pack at all: %j', (json) => {
    expect(parsePack(json)).toMatchObject({ ok: false });
  });

  it('with every fault at once', () => {
    const result = parsePack({ ...SMALL_PACK, name: '', duties: [{ ...DUTY, exit: 'maybe' }] });
    expect(result).toMatchObject({ faults: [{ path: 'name' }, { path: 'duties[0].exit' }] });
  });
});
