import { plural } from '../plural.ts';

/** Errors: what happened, what still works, what to do. */
export const enErrors = {
  'error.updated.title': 'Vigie has been updated',
  'error.updated.body': 'Reload the page so that Vigie can read your texts. Until then, nothing is checked here.',
  'error.updated.keep': 'Your text hasn’t moved. Copy it before reloading.',
  'error.updated.reload': 'Reload the page',
  'error.updated.publish': 'Vigie couldn’t read this text. You can post.',
  'error.database.title': 'The journal won’t open',
  'error.database.body':
    'Vigie still reads your texts, without noting anything. Your exceptions wait until it is back.',
  'error.database.full': 'This device is out of space. Erase the journal or free up some space.',
  'error.database.private': 'In a private window, Vigie can’t keep anything.',
  'error.database.retry': 'Try again',
  'error.managed.title': 'Part of the configuration was refused',
  'error.managed.body': 'The rest applies. Your texts are still being read.',
  'error.managed.item': ({ key, value, expected }: { key: string; value: string; expected: string }) =>
    `${key}: received “${value}”, expected ${expected}. The default applies.`,
  'error.managed.missing': ({ key, expected }: { key: string; expected: string }) =>
    `${key}: missing value, expected ${expected}.`,
  'error.managed.unknown': ({ key }: { key: string }) => `${key}: Vigie doesn’t know this setting. It has no effect.`,
  'error.managed.suggestion': ({ word }: { word: string }) => `Did you mean ${word}?`,
  'error.managed.all': 'The configuration couldn’t be read. This device’s settings apply.',
  'error.ics.title': 'This calendar couldn’t be read',
  'error.ics.line': ({ line, reason }: { line: number; reason: string }) => `Line ${line}: ${reason}`,
  'error.ics.unchanged': 'Your schedule hasn’t changed.',
  'error.ics.reason.not-calendar': 'this file isn’t an .ics calendar.',
  'error.ics.reason.date': 'this date isn’t recognized.',
  'error.ics.reason.no-start': 'the start of the shift is missing.',
  'error.ics.reason.no-end': 'the end of the shift is missing.',
  'error.ics.reason.order': 'the end comes before the start.',
  'error.ics.reason.zone': 'this time zone isn’t recognized.',
  'error.ics.reason.repeat': 'this recurrence isn’t recognized.',
  'error.ics.reason.cut': 'the file stops before its end.',
  'error.ics.too-big': ({ file }: { file: string }) =>
    `${file} is too large for a calendar. Export only the coming months.`,
  'error.ics.empty': ({ file }: { file: string }) => `${file} contains no shifts.`,
  'error.ics.partial': ({ count }: { count: number }) =>
    plural('en', count, {
      one: 'One line was left out. The rest is imported.',
      other: `${count} lines were left out. The rest is imported.`,
    }),
  'error.pack.title': 'The policy received couldn’t be read',
  'error.pack.kept': ({ date }: { date: string }) => `Vigie keeps the previous policy, dated ${date}.`,
  'error.pack.none': 'Without a policy, Vigie points nothing out. Please tell your organization.',
  'error.pack.item': ({ key, reason }: { key: string; reason: string }) => `${key}: ${reason}`,
  'error.pack.reason.clause': ({ article }: { article: string }) =>
    `a topic refers to article ${article}, which isn’t in the policy.`,
  'error.pack.reason.empty': ({ article }: { article: string }) => `article ${article} is empty.`,
  'error.pack.reason.duplicate': ({ article }: { article: string }) => `article ${article} appears twice.`,
  'error.pack.reason.version': ({ version }: { version: string }) => `this policy needs Vigie ${version} or later.`,
  'error.pack.reason.establishment': 'this policy isn’t your organization’s.',
  'error.fix.title': 'The replacement didn’t work',
  'error.fix.body': 'Vigie left your text alone. You can change the passage yourself.',
  'error.paint': 'Vigie can’t underline in this text. The items are in the card.',
  'error.editor': 'Vigie doesn’t recognize this text field. Nothing is checked in it.',
  'error.rule': ({ rule }: { rule: string }) => `One check was skipped (${rule}). The others go on.`,
  'error.copy': 'Copying didn’t work. Select the text and copy it yourself.',
  'error.unknown': 'Something went wrong in Vigie. Your text hasn’t moved.',
  'error.details': 'Details for technical support',
};
