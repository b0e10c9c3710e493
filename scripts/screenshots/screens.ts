import { besideComposer, openCard, pressPublish, publishAnyway } from './beside-composer.ts';
import { fromGallery } from './from-gallery.ts';
import { ownPage } from './own-page.ts';
import type { Screen } from './screen.ts';

const COTE_NORD = { establishment: 'cisss-cote-nord', role: 'employee' };
const LAURENTIDES = { establishment: 'cisss-laurentides', role: 'employee' };
const NARROW = { width: 320, height: 640 };

/** Every screen, one line each, in the order of docs/screens.md. */
export const SCREENS: readonly Screen[] = [
  besideComposer({
    name: 'badge',
    says: 'What was seen is underlined; the badge counts.',
    own: COTE_NORD,
    draft: 'serious',
    act: async (bench) => void (await bench.inVigie.find('button')),
  }),
  besideComposer({
    name: 'card-serious',
    says: 'A serious card: what was seen, the article, the fix.',
    own: COTE_NORD,
    draft: 'serious',
    act: openCard,
  }),
  besideComposer({
    name: 'card-facts',
    says: 'Facts that add up to a person, each named.',
    own: COTE_NORD,
    draft: 'facts',
    act: openCard,
  }),
  besideComposer({
    name: 'card-caution',
    says: 'A caution, with the exit that its clause leaves.',
    own: LAURENTIDES,
    draft: 'exit',
    act: openCard,
  }),
  besideComposer({
    name: 'card-narrow',
    says: 'A card at 320 pixels, as at 400 % zoom.',
    own: COTE_NORD,
    draft: 'serious',
    window: NARROW,
    act: openCard,
  }),
  besideComposer({
    name: 'publish-confirm',
    says: 'Asked once at Publish.',
    own: COTE_NORD,
    draft: 'serious',
    act: pressPublish,
  }),
  besideComposer({
    name: 'publish-justify',
    says: 'Asked for a reason, which nobody keeps.',
    own: { ...COTE_NORD, modes: { 'patient-identifier': 'justify' } },
    draft: 'serious',
    act: pressPublish,
  }),
  besideComposer({
    name: 'publish-block',
    says: 'Held back, with whom to ask.',
    own: { ...COTE_NORD, modes: { 'patient-identifier': 'block' } },
    draft: 'serious',
    act: pressPublish,
  }),
  besideComposer({
    name: 'publish-accepted',
    says: 'Published anyway: by one’s own next press.',
    own: COTE_NORD,
    draft: 'serious',
    act: publishAnyway,
  }),
  fromGallery({ name: 'card-reminder', says: 'A reminder of the hours: where one is, in one click.' }),
  fromGallery({ name: 'strip', says: 'The same beside the composer, where there is room.' }),
  fromGallery({ name: 'card-approval', says: 'An official text: the way to its approval.' }),
  fromGallery({ name: 'request', says: 'The request for approval, as it will leave.' }),
  fromGallery({ name: 'note-acceptance', says: 'Beside a friend request, once a week.' }),
  fromGallery({ name: 'note-stale', says: 'Vigie was updated under the page.' }),
  ownPage({ name: 'popup-warnings', says: 'The popup over a draft with two warnings.' }),
  ownPage({ name: 'popup-nothing', says: 'Nothing seen; silence is not permission.' }),
  ownPage({ name: 'popup-search', says: 'The policy, searched from the popup.' }),
  ownPage({ name: 'popup-elsewhere', says: 'Where Vigie reads nothing.' }),
  ownPage({ name: 'policy-cited', says: 'The policy at the passage that a card quotes.' }),
  ownPage({ name: 'policy-search', says: 'The policy, with hits marked.' }),
  ownPage({ name: 'policy-printed', says: 'The policy on paper.', of: 'policy-cited', isPaper: true }),
  ownPage({ name: 'policy-duties', says: 'What the policy asks of a role.' }),
  ownPage({ name: 'policy-published', says: 'What to do once it is published.' }),
  ownPage({ name: 'policy-attestation', says: 'A sheet to sign, recorded nowhere.' }),
  ownPage({ name: 'policy-tried', says: 'A text to try, kept nowhere.', part: '#try-text' }),
  ownPage({ name: 'first-run', says: 'The notice of the first run.' }),
  ownPage({ name: 'first-run-missing', says: 'What is missing, said beside the field.' }),
  ownPage({ name: 'options', says: 'The settings.' }),
  ownPage({ name: 'options-hours', says: 'Working hours.', of: 'options', part: '#hours' }),
  ownPage({ name: 'options-exceptions', says: 'What is flagged no more.', of: 'options', part: '#exceptions' }),
  ownPage({ name: 'options-journal', says: 'The journal.', of: 'options', part: '#journal' }),
  ownPage({ name: 'options-privacy', says: 'What Vigie reads and never keeps.', of: 'options', part: '#privacy' }),
  ownPage({ name: 'options-status', says: 'What is set, and by whom.', of: 'options', part: '#status' }),
  ownPage({ name: 'options-deployment', says: 'The files of a deployment.', of: 'options', part: '#deployment' }),
  ownPage({ name: 'options-about', says: 'Version, licences, keyboard.', of: 'options', part: '#about' }),
];
