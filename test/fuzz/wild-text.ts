import fc from 'fast-check';

/** Words that recognizers wait for, and what people set between them. */
const WORDS = [
  ...['Mme', 'Gagnon', 'Mme Gagnon', 'M. T.', 'Lucie', 'chambre 214', 'ma patiente', 'refuse ses pilules', 'sa chimio'],
  ...[
    'NAM LASF80021411',
    '130 692 544',
    '418 555-0142',
    'a@b.ca',
    '12 rue des Pins',
    'G4R 1K2',
    'code de la porte 2580#',
  ],
  ...[
    "l'hôpital",
    'CISSS de la Côte-Nord',
    'notre équipe',
    'annonce',
    'nous',
    'au nom de',
    'ma sœur',
    '84 ans',
    'Fermont',
  ],
  ...[
    'exemple :',
    'avec son accord',
    'photo',
    'le maire',
    'Bonjour',
    'merci',
    'le 4 mars 1962',
    'né le',
    '«',
    '»',
    '“',
    '”',
  ],
  ...[
    'G4gnon',
    'HONTE',
    '!!',
    '?',
    '.',
    ',',
    ';',
    '(',
    ')',
    '—',
    '-',
    "'",
    '’',
    '"',
    '\n',
    '\r\n',
    '\u2028',
    ' ',
    '\t',
  ],
];
/** Lone and paired surrogates, marks, other directions, nothing at all, and letters whose length changes with their case. */
const WILD = [
  ...['\uD83D', '\uDE00', '👩‍⚕️', '𝐌𝐦𝐞', '４', 'e\u0301', '\u0301', '\u0327\u0301', 'İ', 'ß', 'ﬁ', 'œ', 'Œ', 'ǅ', 'Ω'],
  ...[
    '\u200B',
    '\u00AD',
    '\u2060',
    '\uFEFF',
    '\u202E',
    '\u200F',
    '\u034F',
    '\uFE0F',
    '\u202F',
    '\u00A0',
    '\u3000',
    '\0',
  ],
  ...['مريض', 'חולה', '患者', 'а', 'Ԁ', 'ο', 'ᄀ', 'ᅡ', '각', 'क्षि', '\u{1D400}', '\u{10FFFF}', '\uE000', '…', '·'],
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(...WILD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
);
const parting = fc.constantFrom(' ', ' ', ' ', '', '. ', '\n');

/** A short text as nobody writes it, of words that matter and of characters that make trouble. */
export const wildText: fc.Arbitrary<string> = fc
  .array(fc.tuple(piece, parting), { maxLength: 12 })
  .map((parts) => parts.flat().join(''));

/** A text, and what becomes of it under someone's hands: each edit replaces a stretch. */
export const editedText: fc.Arbitrary<readonly string[]> = fc
  .tuple(wildText, fc.array(fc.tuple(fc.nat(), fc.nat(20), piece), { minLength: 1, maxLength: 4 }))
  .map(([first, edits]) => {
    const texts = [first];
    for (const [at, length, put] of edits) {
      const before = texts.at(-1) ?? '';
      const start = at % (before.length + 1);
      texts.push(before.slice(0, start) + put + before.slice(start + length));
    }
    return texts;
  });
