import type { Say } from '../../../lib/i18n/pages.ts';
import type { ReportedRefusal } from '../../../lib/settings/configuration-report.ts';

interface StatusRefusedProps {
  readonly say: Say;
  readonly refused: readonly ReportedRefusal[];
}

/** Each value that could not be taken as it stands, with the reason and the way to mend it. */
export function StatusRefused({ say, refused }: StatusRefusedProps) {
  return (
    <>
      <h3>{say('status.refused', { count: refused.length })}</h3>
      <ul className="p-refused">
        {refused.map((refusal) => (
          <li key={`${refusal.key} ${refusal.found} ${refusal.expected}`}>{wordsFor(say, refusal)}</li>
        ))}
      </ul>
      <p className="v-hint">{say('error.managed.body')}</p>
    </>
  );
}

function wordsFor(say: Say, { key, found, expected, kind, nearest }: ReportedRefusal): string {
  if (kind === 'lowered') return say('status.lowered', { key, value: found, expected });
  if (kind !== 'unknown') return say('error.managed.item', { key, value: found, expected });
  const unknown = say('error.managed.unknown', { key });
  return nearest === undefined ? unknown : `${unknown} ${say('error.managed.suggestion', { word: nearest })}`;
}
