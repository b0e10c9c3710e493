import '../policy/jitless-zod.ts';
import { z } from 'zod';

/** Names of accounts as a site shows them. The longest that the two sites allow is some hundred characters. */
export const accountNamesSchema = z.array(z.string().trim().min(1).max(120)).max(100);
