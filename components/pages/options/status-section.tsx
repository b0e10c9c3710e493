import type { Say } from '../../../lib/i18n/pages.ts';
import type { Snapshot } from '../../../lib/settings/snapshot.ts';

interface StatusSectionProps {
  readonly say: Say;
  readonly snapshot: Snapshot;
}

/** What came from the establishment, and what of it could not be taken. */
export function StatusSection({ say, snapshot: { pack, origins, refused } }: StatusSectionProps) {
  const isManaged = refused.length > 0 || Object.values(origins).includes('managed');
  return (
    <section id="status" className="p-card" aria-labelledby="status-title">
      <h2 id="status-title">{say('status.title')}</h2>
      <p className="p-sub">{say('status.intro')}</p>
      <p>{say(isManaged ? 'status.source.mixed' : 'status.source.none')}</p>
      {pack && <p>{say('status.policy', { establishment: pack.name, version: pack.version })}</p>}
      {refused.length > 0 ? (
        <>
          <h3>{say('status.refused', { count: refused.length })}</h3>
          <ul className="p-refused">
            {refused.map(({ key, found, expected }) => (
              <li key={`${key} ${found}`}>{say('error.managed.item', { key, value: found, expected })}</li>
            ))}
          </ul>
          <p className="v-hint">{say('error.managed.body')}</p>
        </>
      ) : (
        isManaged && <p>{say('status.ok')}</p>
      )}
    </section>
  );
}
