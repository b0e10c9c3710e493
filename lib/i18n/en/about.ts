/** About Vigie: what it is, its licences, the keyboard. */
export const enAbout = {
  'options.nav.about': 'About',
  'about.what':
    'Vigie reads, on your device, what you write on Facebook and LinkedIn and recalls your organization’s policy. It doesn’t replace your judgment, the policy or legal advice.',
  'about.version': ({ version }: { version: string }) => `Vigie ${version}`,
  'about.affiliation': 'Vigie is not affiliated with Facebook or LinkedIn.',
  'about.licences': 'Licences of the software it uses',
  'popup.privacy.more': 'Read the full notice',
  'popup.shared.notice': 'Shared workstation: Vigie reads along here and keeps nothing of what you write.',
  'keys.heading': 'Keyboard',
  'keys.open': ({ shortcut }: { shortcut: string }) => `${shortcut}: open the card for the passage at the cursor`,
  'keys.arrows': 'Arrows: move between items in the card',
  'keys.tab': 'Tab: move between buttons',
  'keys.escape': 'Esc: close the card and return to the text',
  'keys.change': 'You can change shortcuts in the browser’s settings.',
  'keys.hint.none': 'No shortcut is set. Open the card from Vigie’s button.',
};
