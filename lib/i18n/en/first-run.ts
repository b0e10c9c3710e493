/** The first run. */
export const enFirstRun = {
  'firstrun.title': 'Vigie reads along with you',
  'firstrun.what':
    'When you write on Facebook or LinkedIn, Vigie points out what the organization’s policy asks you not to post.',
  'firstrun.local.title': 'It all happens in your browser',
  'firstrun.local.body': 'Vigie reads the text as you write it. It sends it nowhere and doesn’t keep it.',
  'firstrun.journal.title': 'A small journal, on this device',
  'firstrun.journal.body':
    'Vigie notes the day, the kind of text, the topic, the article and your decision. Never your words. You can erase it.',
  'firstrun.employer.title': 'Your organization reads nothing',
  'firstrun.employer.body':
    'It may choose the settings. It receives neither your texts, nor your decisions, nor your hours.',
  'firstrun.employer.body.own':
    'You added Vigie yourself. Your organization receives nothing from it and chooses nothing in it.',
  'firstrun.decide.title': 'The decision is yours',
  'firstrun.decide.body': 'Vigie can be wrong. Tell it “Not a problem” and carry on.',
  'firstrun.sites.title': 'Two sites only',
  'firstrun.sites.body': 'Vigie works on Facebook and LinkedIn. Elsewhere, it reads nothing.',
  'firstrun.images': 'Vigie looks at neither photos nor videos.',
  'firstrun.setup.establishment': 'Your organization',
};
