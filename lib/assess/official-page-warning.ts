import type { AssessContext } from './context.ts';
import { contextWarning } from './context-warning.ts';
import type { Warning } from './warning.ts';

/** The draft will appear under an official page's name, and the person's role does not publish for it. */
export function officialPageWarning(context: AssessContext): Warning | undefined {
  const { officialPage: name, capacity } = context;
  if (name === undefined || capacity !== 'official') return undefined;
  return contextWarning('organization-voice.official-page', context, { name });
}
