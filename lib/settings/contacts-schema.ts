import '../policy/jitless-zod.ts';
import { z } from 'zod';
import type { Contact } from '../policy/pack.ts';

const words = z.string().trim().min(1).max(200);

/** Whom to ask, as an establishment writes it down. */
export const contactsSchema = z
  .array(z.strictObject({ name: words, phone: words.exactOptional(), email: z.email().exactOptional() }))
  .max(10)
  .transform((contacts): readonly Contact[] => contacts.map((contact) => ({ from: 'configuration', ...contact })));

const address = z.union([z.email(), z.url({ protocol: /^https$/ })]);

/** An e-mail address, or a page: nothing else may become a link in the settings. A string to the browser's schema. */
export const supportAddressSchema = z.string().refine((text) => address.safeParse(text).success, 'an address');
