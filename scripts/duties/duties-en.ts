import type { DutiesWords } from './duties-words.ts';

/** What the page for policy officers says in English. */
export const DUTIES_EN: DutiesWords = {
  other: 'Français : [devoirs.md](devoirs.md)',
  title: 'What Vigie points out, to whom, and under which article',
  intro: [
    'This page is for the person who answers for the policy. For each organization, role and way of writing it says what Vigie points out, the article it quotes, the way out that this article leaves, and how far a configuration may go. It is made from the very data that Vigie speaks from (`npm run docs:duties`) and is not edited by hand.',
    'What is in no table is not pointed out: Vigie never borrows another organization’s article. A number such as `6/jugement/1` means article 6, under “jugement”, first item. The first article named is the one that the card quotes; the others are one click away.',
    'In the columns “Posts” and “Messages”: the weight (important, to check, reminder), then what Vigie does. “At most” is the ceiling: no configuration passes it, and none wakes what messages keep quiet.',
  ],
  head: ['Topic', 'What is pointed out', 'Articles', 'Way out', 'Posts', 'Messages', 'At most'],
  capacities: { personal: 'in their own name', official: 'in the organization’s name' },
  modes: {
    off: 'nothing',
    hint: 'points out',
    confirm: 'asks to confirm',
    justify: 'asks for a reason',
    block: 'holds back',
  },
  conditions: {
    'many-facts': 'four details or more',
    'at-addressee': 'aimed at whoever reads the message',
    'far-from-work': 'nothing about work in the text',
  },
  source: (source, verified) => `Source: ${source}. Text verified on ${verified}.`,
  silent: (concerns) => `Nothing is said of: ${concerns}.`,
  refused: (roles) => `The policy does not bind this role, and the settings refuse it with a message: ${roles}.`,
  readingTitle: 'Readings to confirm',
  readings: [
    'Côte-Nord 8 says nothing of patients: to an authorized person Vigie quotes 10 and refers to 12 (who authorizes contents), and neither forbids nor offers consent.',
    'Côte-Nord 9 (“décident de ce qui est diffusé”) and 12 (“Autorise les contenus”) are recalled together, for posts only.',
    'Côte-Nord 10 does not list gender identity (10/2): Vigie quotes 10/3.',
    'Laurentides 5.3 is about personal use and 5.2 about authorized users: on an official page, to whoever was not designated, Vigie quotes 5 and 5.1 alone, the dignity of 5.1.5 included.',
    'Laurentides 6 and 7.2: approval is recalled for a post, a story or an article, not for each answer to a comment.',
    'Laurentides 2: hurtful remarks, discrimination and insults are pointed out only where they touch the organization, its people or its patients.',
  ],
  tolerancesTitle: 'Tolerances',
  tolerances: [
    'Laurentides 5.1.5 (“Aucun nom … d’un membre du personnel”): a colleague who is thanked by first name is let pass.',
    'Not pointed out: union, association and professional-order speech; one’s own working conditions; reporting of wrongdoing, mistreatment or danger; measured opinion on the health system; one’s own care and that of kin; congratulations, condolences, thanks.',
    'A name alone is no patient. Several small signs, with nothing that the card could show, are pointed out at most. Where they are very clear and the passage tells which case it is, Vigie may ask, as for a rule.',
    'Where the text says that the article’s way out was taken (consent, written authorization from the person), Vigie points out instead of asking. An authorization from the organization cannot be declared in a text.',
    'In messages, one question per conversation and topic. One’s own shift, without another’s name or reason, is nothing.',
  ],
  limitsTitle: 'Known limits',
  limits: [
    'Vigie does not see sharing without a word, what pictures show, live video, phone apps or other sites.',
    'No topic covers Côte-Nord 9 (referring private requests elsewhere), 10/4 and 10/6 (“anonyme et répétitif”).',
    'A policy verified more than three years ago is due for review (Laurentides 9).',
    'Vigie’s silence is not permission.',
  ],
  notYet: (titles) => `Provided for by a policy, not recognized yet, and so in none of the tables above: ${titles}.`,
  signatureTitle: 'Read by the person who answers for the policy',
  signatureIntro: 'I have read these tables. They say what our policy asks, subject to the corrections noted.',
  signature: ['Organization', 'Corrections asked for', 'Name', 'Position', 'Date', 'Signature'],
};
