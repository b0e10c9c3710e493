import { describe, expect, it } from 'vitest';
import { closeSpaces } from '../../lib/composers/close-spaces.ts';

describe('taking a passage out closes what it leaves open', () => {
  it.each([
    ['Hier, [chambre 214] était calme', 'Hier, était calme'],
    ['Mme Gagnon, [chambre 214], a refusé', 'Mme Gagnon, a refusé'],
    ['On a ri avec [Mme Gagnon].', 'On a ri avec.'],
    ['[Mme Gagnon], a refusé', 'a refusé'],
    ['Appelez au [418 555-0101]', 'Appelez au'],
    ['Bonjour. [Mme Gagnon], chambre 214, a refusé', 'Bonjour. chambre 214, a refusé'],
    ['Un\n[Mme Gagnon] va mieux', 'Un\nva mieux'],
    ['(voir [dossier 12345])', '(voir)'],
    ['Elle va mieux ([chambre 214]).', 'Elle va mieux.'],
    ['Elle a dit « [Mme Gagnon] » hier', 'Elle a dit hier'],
    ['Voici ([Mme Gagnon], hier)', 'Voici (, hier)'],
    ['Accepted your request, [Sam]!', 'Accepted your request!'],
    ['le[chat]noir', 'lenoir'],
  ])('%s', (marked, left) => {
    const start = marked.indexOf('[');
    const end = marked.indexOf(']') - 1;
    const text = marked.replace(/[[\]]/g, '');
    const [from, to] = closeSpaces(text, [start, end]);
    expect(text.slice(0, from) + text.slice(to)).toBe(left);
  });
});
