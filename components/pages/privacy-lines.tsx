import type { Say } from '../../lib/i18n/pages.ts';

const LINES = [
  'popup.privacy.reads',
  'popup.privacy.context',
  'popup.privacy.never',
  'popup.privacy.keeps',
  'popup.privacy.exceptions',
] as const;

/** What Vigie reads, and what it never keeps. */
export function PrivacyLines({ say }: { readonly say: Say }) {
  return (
    <ul className="p-privacy">
      {LINES.map((key) => (
        <li key={key}>{say(key)}</li>
      ))}
    </ul>
  );
}
