/** The same in English. */
export const enTrial = {
  'trial.heading': 'Check a text',
  'trial.help': 'For what you will post elsewhere: another site, your phone, a group.',
  'trial.kept': 'Nothing is kept or sent. The text is gone when you close.',
  'trial.popup': 'This window closes as soon as you click elsewhere, and the text goes with it.',
  'trial.tab': 'Open in a tab',
  'trial.label': 'Your text',
  'trial.kind': 'It will be…',
  'trial.kind.public': 'A post',
  'trial.kind.message': 'A message',
  'trial.picture': 'A photo or video goes with it',
  'trial.loading': 'Vigie is getting ready…',
  'trial.failed': 'Vigie could not get ready. Close this page, then open it again.',
  'trial.clear': 'Clear the text',
};
