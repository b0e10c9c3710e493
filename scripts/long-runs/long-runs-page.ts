import type { LongRun } from '../../test/e2e/sessions/note-run.ts';
import type { Seen } from '../composers/composers-page.ts';

/** The whole of docs/long-runs.md. */
export function longRunsPage(runs: readonly LongRun[], { commit, date }: Seen): string {
  return `# Long runs

Written by \`npm run test:long\`; commit ${commit}, ${date}.

A random editing session is four to twelve acts of a person (typing, pasting, deleting, moving, selecting, undoing, taking
a fix, dismissing, opening and closing the card), done in a page with Vigie and in one without, from an empty editor on;
after each act both must hold the same text, with the caret at the same place. A fix is done in the bare page by the same
replacement. The clock of both pages stands, and moves on between acts: every act is a step of undo of its own.
A cycle opens a composer, writes what Vigie underlines, and closes it. The soak lives through such sessions in one replica
after the other for an hour; each page is weighed against the one without Vigie (listeners, DOM nodes, script memory, after
the garbage was collected; Firefox tells none of it), and at the end no word of the sessions may stand in storage, in the
database, in a message to the background or on a console. Messages at the background's door are of any shape and from any
sender; a fuzz draws texts and values that nobody would write and asks of each what must always hold. \`VIGIE_SEED\` repeats what a seed did.

| what | browser | done | outcome | seed |
| --- | --- | --- | --- | --- |
${runs.map(row).join('\n')}
`;
}

function row({ what, browser, done, failed, seed, measured }: LongRun): string {
  const outcome = failed ? '**differs**' : (measured ?? 'no difference');
  return `| ${what} | ${browser} | ${done} | ${outcome} | ${seed ?? ''} |`;
}
