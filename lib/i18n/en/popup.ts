import { plural } from '../plural.ts';

/** The popup. */
export const enPopup = {
  'popup.title': 'Vigie',
  'popup.heading.tab': 'In this tab',
  'popup.heading.capacity': 'In whose name',
  'popup.heading.policy': 'The policy',
  'popup.heading.contact': 'Who to ask',
  'popup.heading.privacy': 'What Vigie reads and doesn’t keep',
  'popup.tab.count': ({ count }: { count: number }) =>
    plural('en', count, {
      zero: 'Nothing to check in your text.',
      one: 'One item to check in your text:',
      other: `${count} items to check in your text:`,
    }),
  'popup.tab.item': ({ concern, excerpt }: { concern: string; excerpt: string }) => `${concern}: “${excerpt}”`,
  'popup.tab.show': 'Show in the text',
  'popup.empty.nothing-typed': 'Nothing written yet. Vigie will read your text as you write it.',
  'popup.empty.no-composer': 'No open text in this tab.',
  'popup.empty.other-site':
    'Vigie reads nothing here. It works only on Facebook and LinkedIn; if you are there, reload the page.',
  'popup.empty.no-establishment': 'Choose your organization so that Vigie knows the policy.',
  'popup.empty.no-establishment.action': 'Choose my organization',
  'popup.options': 'Settings',
  'popup.privacy.reads': 'Vigie reads the text you write on Facebook and LinkedIn, in your browser only.',
  'popup.privacy.context':
    'It also sees the account name shown and whether an image is attached, without looking at it.',
  'popup.privacy.never': 'It sends nothing. It keeps neither your text, nor the names in it, nor page addresses.',
  'popup.privacy.keeps':
    'On this device it keeps the day, the kind of text, the topic, the article and your decision. On request, and for 30 days, the fingerprint of a text submitted for approval.',
  'popup.privacy.exceptions':
    'Your exceptions and the names of your own people are the only words kept, because you chose them.',
  'popup.field.copy': 'Copy the field report',
  'popup.field.help': 'Useful if Vigie misreads this field: the report says how it was recognized.',
  'popup.field.done': 'Report copied. It contains no typed text, no name, no address.',
  'popup.silence': 'Vigie can miss something: its silence is not permission.',
  'popup.pause': 'Pause Vigie',
  'popup.pause.help':
    'Vigie then reads no text. After an hour or tomorrow it resumes by itself; for a site, when you uncheck it.',
  'popup.pause.hour': 'One hour',
  'popup.pause.tomorrow': 'Until tomorrow',
  'popup.pause.site': ({ name }: { name: string }) => `Read nothing on ${name}`,
  'popup.pause.end': 'Resume now',
  'popup.paused': ({ day, time }: { day: string; time: string }) => `Vigie is paused until ${day}, ${time}.`,
  'popup.mistake.title': 'After a mistake',
  'popup.mistake.body':
    'Take the text down and discuss it no further. Tell the person in charge of personal information and your manager.',
};
