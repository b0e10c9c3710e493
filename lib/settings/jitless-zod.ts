import { z } from 'zod';

/**
 * Imported for its effect, before the first schema is made: zod otherwise tries `new Function` at each object schema,
 * and the extension's content security policy reports it.
 */
z.config({ jitless: true });
