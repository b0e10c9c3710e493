import { plural } from '../plural.ts';

/** The list of exceptions. */
export const enExceptions = {
  'exceptions.title': 'Exceptions',
  'exceptions.intro': 'Vigie no longer flags these words. They stay on this device, because you asked.',
  'exceptions.empty': 'No exceptions. You can add one from a card.',
  'exceptions.count': ({ count }: { count: number }) =>
    plural('en', count, { zero: 'No exceptions', one: 'One exception', other: `${count} exceptions` }),
  'exceptions.item': ({ excerpt, concern }: { excerpt: string; concern: string }) => `“${excerpt}” (topic: ${concern})`,
  'exceptions.remove': 'Flag again',
  'exceptions.remove-all': 'Remove all exceptions',
  'exceptions.removed': ({ excerpt }: { excerpt: string }) => `Vigie will flag “${excerpt}” again.`,
  'exceptions.shared': 'Your organization’s exceptions',
  'exceptions.not-for-patients': 'A patient’s name or number can’t be an exception: Vigie would have to keep it.',
};
