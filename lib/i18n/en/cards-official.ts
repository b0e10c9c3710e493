/** Cards about the tone and the voice of an official page. */
export const enCardsOfficial = {
  'card.official-tone.casual.title': 'A more casual tone than usual',
  'card.official-tone.casual.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” is casual for a text posted for the organization.`,
  'card.official-tone.casual.advice': 'Reread the tone before posting.',
  'card.official-tone.shouting.title': 'A text that seems to shout',
  'card.official-tone.shouting.body': 'Capitals or “!!!” can feel like shouting. An official page stays composed.',
  'card.official-tone.shouting.advice': 'Use lower case and a single exclamation mark.',
  'card.official-tone.disrespect.title': 'A reply that may sting',
  'card.official-tone.disrespect.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” may seem curt. People will read it as the organization’s answer.`,
  'card.official-tone.disrespect.advice': 'Thank the person, answer the facts, then point to the right resource.',
  'card.official-tone.spelling.title': 'Spelling to review',
  'card.official-tone.spelling.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” may contain a typo. An official page calls for careful writing.`,
  'card.official-tone.spelling.advice': 'Reread this passage before posting.',
  'card.capacity-mix.personal-in-official.title': 'A personal remark in the official voice',
  'card.capacity-mix.personal-in-official.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” is about you, while this text appears for the organization.`,
  'card.capacity-mix.personal-in-official.advice':
    'Keep the organization’s voice, or post this from your personal account.',
  'card.capacity-mix.official-in-personal.title': 'An official remark on a personal account',
  'card.capacity-mix.official-in-personal.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” speaks for the organization, but this account is your own.`,
  'card.capacity-mix.official-in-personal.advice': 'Switch to the official page, or say it in your own name.',
};
