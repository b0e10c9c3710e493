import { formatDate, type Say, type Words } from '../../../lib/i18n/pages.ts';
import type { Site } from '../../../lib/policy/surfaces.ts';
import { SITE } from '../../../lib/policy/surfaces.ts';
import type { Snapshot } from '../../../lib/settings/snapshot.ts';
import type { SaveSettings } from './profile.ts';
import { SaveStatus, useSaving } from './saving.tsx';

/** A request for approval of which the person keeps a trace. */
export interface KeptApproval {
  readonly digest: string;
  readonly platform: Site;
  /** ISO day on which it was asked for. */
  readonly day: string;
  readonly state: 'asked' | 'approved';
}

export interface ApprovalsSectionProps {
  readonly words: Words;
  readonly snapshot: Snapshot;
  /** Newest first. */
  readonly approvals: readonly KeptApproval[];
  readonly onSave: SaveSettings;
  readonly onEraseApprovals: () => Promise<void>;
}

/** Whether requests for approval are any of this person's business. */
export function hasApprovals({ snapshot, approvals }: Pick<ApprovalsSectionProps, 'snapshot' | 'approvals'>): boolean {
  return snapshot.role === 'authorized' || approvals.length > 0;
}

/** Whether the person is asked for an approval, and the traces that they keep of their requests. */
export function ApprovalsSection({ words, snapshot, approvals, onSave, onEraseApprovals }: ApprovalsSectionProps) {
  const { say } = words;
  const saving = useSaving(onSave);
  const erasing = useSaving(onEraseApprovals);
  return (
    <section id="approvals" className="p-card" aria-labelledby="approvals-title">
      <h2 id="approvals-title">{say('options.nav.approvals')}</h2>
      {snapshot.role === 'authorized' && !snapshot.sharedDevice && (
        <label className="v-radio v-check">
          <input
            type="checkbox"
            checked={snapshot.approver ?? false}
            onChange={({ target }) => saving.save({ approver: target.checked || undefined })}
          />
          <span>{say('options.approver.label')}</span>
        </label>
      )}
      <SaveStatus say={say} saving={saving} />
      <p className="p-sub">{say(snapshot.sharedDevice ? 'options.shared' : 'approvals.intro')}</p>
      {approvals.length === 0 ? (
        <p>{say('approvals.none')}</p>
      ) : (
        <>
          <ul>
            {approvals.map((approval) => (
              <li key={approval.digest}>{lineOf(approval, words)}</li>
            ))}
          </ul>
          <p className="p-acts">
            <button type="button" className="v-btn v-btn--secondary" onClick={() => erasing.save({})}>
              {say('approvals.erase')}
            </button>
          </p>
        </>
      )}
      {erasing.outcome === 'not-saved' && <EraseFailed say={say} />}
    </section>
  );
}

function lineOf({ platform, day, state }: KeptApproval, { say, language }: Words): string {
  return say(`approvals.${state}`, { platform: SITE[platform].name, date: formatDate(language, day) });
}

function EraseFailed({ say }: { readonly say: Say }) {
  return <p role="alert">{say('approvals.not-erased')}</p>;
}
