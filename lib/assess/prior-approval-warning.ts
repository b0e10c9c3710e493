import type { Surface } from '../policy/surfaces.ts';
import type { AssessContext } from './context.ts';
import { contextWarning } from './context-warning.ts';
import type { Warning } from './warning.ts';

/** What both policies mean by content that is published: an answer to a comment is not submitted one by one. */
const POSTS: readonly Surface[] = ['facebook.post', 'facebook.story', 'linkedin.post', 'linkedin.article'];

/** An official post of which nobody has said that it was approved. A policy has a row for one of the two cases at most. */
export function priorApprovalWarning(context: AssessContext): Warning | undefined {
  const { text, surface, picture, isApproved } = context;
  const isEmpty = text.trim() === '' && !picture;
  if (isApproved || isEmpty || !POSTS.includes(surface)) return undefined;
  return (
    contextWarning('prior-approval.request', context, {}) ?? contextWarning('prior-approval.authorized', context, {})
  );
}
