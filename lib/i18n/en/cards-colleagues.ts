/** Cards about colleagues’ privacy. */
export const enCardsColleagues = {
  'card.colleague-privacy.health.title': 'A colleague’s health',
  'card.colleague-privacy.health.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” is about a team member’s health or leave. They get to choose who knows.`,
  'card.colleague-privacy.health.advice': 'Keep the kind words, without the reason or the details.',
  'card.colleague-privacy.health.advice.consent': 'Ask the person first, or keep only the kind words.',
  'card.colleague-privacy.health.advice.written': 'Get their written authorization first, or keep only the kind words.',
  'card.colleague-privacy.schedule.title': 'A colleague’s schedule',
  'card.colleague-privacy.schedule.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” says when or where a team member works. Their peace of mind may depend on it.`,
  'card.colleague-privacy.schedule.advice': 'Remove the time and the place.',
  'card.colleague-privacy.schedule.advice.consent': 'Ask the person first, or remove the time and the place.',
  'card.colleague-privacy.schedule.advice.written':
    'Get their written authorization first, or remove the time and the place.',
  'card.colleague-privacy.contact.title': 'A colleague’s contact details',
  'card.colleague-privacy.contact.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” is a way to reach or find a team member outside work.`,
  'card.colleague-privacy.contact.advice': 'Remove these contact details from your text.',
  'card.colleague-privacy.contact.advice.consent': 'Ask the person first, or remove these contact details.',
  'card.colleague-privacy.contact.advice.written':
    'Get their written authorization first, or remove these contact details.',
  'card.colleague-privacy.discipline.title': 'A measure about a colleague',
  'card.colleague-privacy.discipline.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” is about a measure or complaint involving a team member. Their reputation matters.`,
  'card.colleague-privacy.discipline.advice': 'Remove this passage. Even if true, it can do harm.',
  'card.colleague-privacy.discipline.advice.consent':
    'Unless the person agrees, remove this passage. Even if true, it can do harm.',
  'card.colleague-privacy.discipline.advice.written':
    'Unless they authorize it in writing, remove this passage. Even if true, it can do harm.',
  'card.colleague-privacy.orientation.title': 'A colleague’s private life',
  'card.colleague-privacy.orientation.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” reveals something personal about a team member. It is theirs to share, if they wish.`,
  'card.colleague-privacy.orientation.advice': 'Remove this detail, even if kindly meant.',
  'card.colleague-privacy.orientation.advice.consent':
    'Ask the person first, or remove this detail, even if kindly meant.',
  'card.colleague-privacy.orientation.advice.written':
    'Get their written authorization first, or remove this detail, even if kindly meant.',
  'card.colleague-privacy.pay.title': 'A colleague’s pay',
  'card.colleague-privacy.pay.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” is about a team member’s pay. It is personal information.`,
  'card.colleague-privacy.pay.advice': 'Remove the amount and anything that points to the person.',
  'card.colleague-privacy.pay.advice.consent': 'Ask the person first, or remove the amount.',
  'card.colleague-privacy.pay.advice.written': 'Get the person’s written authorization first, or remove the amount.',
  'card.colleague-privacy.fix.remove.label': 'Remove this detail',
};
