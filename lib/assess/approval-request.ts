import { articleNumberOf } from '../policy/article-number.ts';
import type { Warning } from './warning.ts';

/** Whether the establishment's own way to have a text approved can be taken from this warning. */
export function canRequestApproval({ case: id, concern, exit }: Warning): boolean {
  return id === 'prior-approval.request' || (concern === 'organization-information' && exit === 'authorization');
}

/** The article that a request names: the last clause of a duty says how its authorization is had. */
export function articleOfRequest({ clauses }: Warning): string {
  const last = clauses.at(-1);
  return last === undefined ? '' : articleNumberOf(last);
}
