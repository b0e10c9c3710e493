/**
 * How something is said, whatever it is: by whom, to whom, quoted, priced, dated, asked to be kept quiet. Each mark is a sign
 * whose weight is learned (`npm run learn`). Into folded text; written from knowledge of both languages.
 */
export const MANNER_MARKS: Readonly<Record<string, RegExp>> = {
  // Punctuation and shape.
  exclaims: /!/,
  'exclaims-twice': /!!/,
  asks: /\?/,
  'asks-twice': /\?\?/,
  'asks-loudly': /\?!|!\?/,
  'trails-off': /\.\.\.|…/,
  'scare-quotes': /[«"“] ?[a-z' -]{2,18} ?[»"”]/,
  quotation: /[«"“][^»"”]{19,400}[»"”]/,
  aside: /\(/,
  colon: /:/,
  mention: /@\w/,
  hashtag: /#\w/,
  address: /https?:|www\.|\.(?:ca|com)(?![a-z])/,
  money: /\$|(?<![a-z])piasses?(?![a-z])/,
  percent: /%/,
  number: /\d/,
  'long-number': /\d{3,}/,
  hour: /\d ?h(?: ?\d\d)?(?![a-z\d])|\d\d?:\d\d|\d ?[ap]\.?m(?![a-z])/,
  // Who speaks, to whom, of whom.
  i: /(?<![a-z'])(?:j'|(?:je|i|i'm|my|mon|ma|mes|moi|me|chu)(?![a-z]))/,
  we: /(?<![a-z'])(?:nous|on|notre|nos|we|our|us)(?![a-z])/,
  you: /(?<![a-z])(?:toi|t'es|tu|ton|ta|tes|you|your|vous|votre|vos)(?![a-z])/,
  third: /(?<![a-z])(?:elle|il|he|she|y|a l|her|his|him)(?![a-z])/,
  'our-house': /(?<![a-z])chez nous(?![a-z])/,
  greeting: /^(?:bonjour|allo|salut|hi|hello|hey|coucou|dear|cher)/,
  // What is done to whoever is spoken of.
  'called-a-thing': /(?<![a-z])ca (?:arrive|mange|sait|dort|pue|crie|fait|prend|vient|travaille|parle)(?![a-z])/,
  unable: /(?<![a-z])(?:meme pas|pas capable|incapable|couldn't|couldnt|can't even|cant even|never|jamais)(?![a-z])/,
  likened:
    /(?<![a-z])(?:comme (?:un|une|des)|like (?:a|an|he|she|they)|on dirait|tellement .{0,60}que?|so \w{1,30} (?:that|you))(?![a-z])/,
  // What is to come, and what is to stay between us.
  future: /(?<![a-z])(?:will|va|vont|sera|seront|going to|bientot|soon)(?![a-z])/,
  hush: /(?<![a-z])(?:dites? rien|dis rien|chut|don't tell|keep it|entre nous|between us|garde ca|pas un mot|secret|off the record|gardez|delete|efface)(?![a-z])/,
};
