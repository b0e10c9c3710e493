import { z } from 'zod';

/**
 * Imported for its effect, first, by every file that makes a schema: zod otherwise tries `new Function` at each object,
 * and the extension's content security policy reports it.
 */
z.config({ jitless: true });
