import type { AlarmReport } from '../../components/card-foot.tsx';
import type { SaidNote } from '../../components/note.tsx';
import type { Warning } from '../../lib/assess/warning.ts';
import { wordsIn } from '../../lib/i18n/in-page.ts';
import type { SessionState } from '../../lib/session/session-state.ts';
import type { Shown } from './display.ts';

/** What was just done, in words, with its way back where the editor has none of its own; a question goes before it. */
export function noteOf({ snapshot, acts }: Shown, { note, asking, request }: SessionState): SaidNote | undefined {
  if (!note || asking || request !== undefined) return undefined;
  const { say } = wordsIn(snapshot.language);
  const undoneBy = (onPress: () => void) => ({ label: say('card.undo'), onPress });
  if (note.said === 'duty') {
    return { text: say('card.duty.noted'), act: undoneBy(() => void acts.sayDuty('by-schedule', 15)) };
  }
  if (note.said !== 'never') return { text: say(`card.fix.${note.said}`) };
  const act = undoneBy(() => void acts.exceptions.undo());
  return { text: say(snapshot.sharedDevice ? 'card.never.done.page' : 'card.never.done', note), act };
}

/** What a report of a false alarm holds: a rule, a case and versions. Nothing that anybody typed. */
export function reportOf({ snapshot, pack }: Shown, version: string, warning: Warning): AlarmReport {
  const { finding, concern, case: form } = warning;
  const rule = finding?.rule ?? concern;
  const line = `Vigie ${version} | ${rule} | ${form} | ${pack.establishment} ${pack.version}`;
  return {
    line,
    contact: snapshot.supportAddress,
    onCopy: () => navigator.clipboard.writeText(line),
  };
}
