/** A text that the policy has something to say of, and what of it is underlined, in the order in which it stands. */
export interface MarkedText {
  readonly text: string;
  readonly passages: readonly string[];
}

const PASSAGES = ['Mme Gagnon', 'chambre 214'] as const;

/** One line. */
export const NAMED: MarkedText = { text: 'Mme Gagnon, chambre 214, a encore refusé ses pilules', passages: PASSAGES };

/** Characters of two UTF-16 units, joined by invisible ones, before, between and after. */
export const WITH_EMOJI: MarkedText = {
  text: '👩🏽‍⚕️🙂 Mme Gagnon 🇨🇦, chambre 214 ❤️‍🔥, a refusé ses pilules 🙂',
  passages: PASSAGES,
};

/** Letters whose accents are characters of their own, as some keyboards and all of macOS’s file names make them. */
export const WITH_COMBINING: MarkedText = {
  text: 'Journée pénible : Mme Gagné, chambre 214, a refusé ses pilules'.normalize('NFD'),
  passages: ['Mme Gagné'.normalize('NFD'), 'chambre 214'],
};

/** Words written from right to left in a line written from left to right. */
export const WITH_RTL: MarkedText = {
  text: 'Voici שלום עולם Mme Gagnon مرحبا بك, chambre 214, a refusé ses pilules',
  passages: PASSAGES,
};

/** Several blocks, with an empty one between. */
export const IN_BLOCKS: MarkedText = {
  text: ['Belle journée.', NAMED.text, '', 'À demain, dossier 74920385.'].join('\n'),
  passages: [...PASSAGES, '74920385'],
};

/** So many lines, with so little else on them, that some passage stands on two. */
export const WRAPPED: MarkedText = repeated(20);

/** What a person could paste from a report: 10,000 characters. */
export const LONG: MarkedText = {
  text: `${'Il fait beau sur la côte. '.repeat(382)}${NAMED.text}`.padStart(10_000, 'Oh! '),
  passages: PASSAGES,
};

function repeated(times: number): MarkedText {
  const sentences = Array.from(
    { length: times },
    (_, index) => `Mme Gagnon, chambre 214, a ${'encore '.repeat(index % 3)}refusé ses pilules.`,
  );
  return { text: sentences.join(' '), passages: sentences.flatMap(() => PASSAGES) };
}
