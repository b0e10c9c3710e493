import { articleNumberOf } from '../policy/article-number.ts';
import type { Warning } from './warning.ts';

/** Whether the establishment's own way to have a text approved can be taken from this warning. */
export function canRequestApproval({ case: id, concern, exit }: Warning): boolean {
  return id === 'prior-approval.request' || (concern === 'organization-information' && exit === 'authorization');
}

/** Whether the article tells the steps of a request, rather than that one is needed. */
export function hasSteps({ case: id }: Warning): boolean {
  return id === 'prior-approval.request';
}

/** The article that a request names: of its steps, which come last in their duty, else the one that is quoted. */
export function articleOfRequest(warning: Warning): string {
  const clause = warning.clauses.at(hasSteps(warning) ? -1 : 0);
  return clause === undefined ? '' : articleNumberOf(clause);
}
