import type { CardActs } from '../../components/card-actions.tsx';
import type { ComposerPanelProps } from '../../components/composer-panel.tsx';
import { articleOfRequest, canRequestApproval, hasSteps } from '../../lib/assess/approval-request.ts';
import type { Warning } from '../../lib/assess/warning.ts';
import { wordsIn } from '../../lib/i18n/in-page.ts';
import { approvalAddressOf } from '../../lib/policy/approval-address.ts';
import type { Concern } from '../../lib/policy/concerns.ts';
import { SITE, siteOf } from '../../lib/policy/surfaces.ts';
import { openWarnings, requestWarning, type SessionState } from '../../lib/session/session-state.ts';
import type { Shown } from './display.ts';

/** What these concerns say hangs on the name that the draft will appear under. */
const HANG_ON_CAPACITY: readonly Concern[] = ['prior-approval', 'organization-voice', 'official-tone', 'capacity-mix'];

/** The request for approval, while it is open. */
export function requestProps(shown: Shown, state: SessionState): ComposerPanelProps['request'] {
  const { open, acts, snapshot, pack, speaker, step } = shown;
  const warning = requestWarning(state);
  if (!warning) return undefined;
  const { composer } = open;
  return {
    over: step ?? composer.container,
    props: {
      say: wordsIn(snapshot.language).say,
      proposal: {
        article: articleOfRequest(warning),
        platform: SITE[siteOf(composer.surface)].name,
        page: speaker.officialPage,
        text: state.text,
        pictures: open.scene().pictures,
        email: approvalAddressOf(pack, snapshot.approvalEmail),
      },
      hasSteps: hasSteps(warning),
      isHeldBack: openWarnings(state).some(mayTellWho),
      // A picture without words has nothing that could be known again.
      onKeep: snapshot.sharedDevice || state.text.trim() === '' ? undefined : () => acts.approval.keepTrace(),
      onCopy: (mail) => navigator.clipboard.writeText(mail),
      onClose: () => acts.approval.close(),
    },
  };
}

/** The way to an approval, from the first of these warnings that has one. */
export function prepareFrom({ acts }: Shown, warnings: readonly Warning[]): (() => void) | undefined {
  const warning = warnings.find(canRequestApproval);
  return warning && (() => acts.approval.prepare(warning));
}

/** The choice of the name, where the page does not tell it and nobody else has settled it. */
export function otherCapacity({ snapshot, speaker, acts }: Shown, { concern }: Warning): CardActs['otherCapacity'] {
  const isTheirs = snapshot.role === 'authorized' && snapshot.origins.capacity !== 'managed' && speaker.isOwnWord;
  if (!isTheirs || !HANG_ON_CAPACITY.includes(concern)) return undefined;
  const capacity = speaker.capacity === 'official' ? 'personal' : 'official';
  return { capacity, onChoose: () => acts.speakAs(capacity) };
}

function mayTellWho({ concern, severity }: Warning): boolean {
  return severity === 'serious' && (concern === 'patient-identifier' || concern === 'patient-indirect');
}
