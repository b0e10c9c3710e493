import { useId, useState } from 'react';
import type { Say } from '../../../lib/i18n/pages.ts';

/** How a deployment is prepared. */
export interface Deploying {
  /** What stands in the field at first. */
  readonly starter: string;
  /** Makes the files and saves them as one archive; gives back what is wrong instead, nothing in it when it is no JSON. */
  readonly onPrepare: (config: string) => Promise<'saved' | readonly string[]>;
}

interface DeploymentSectionProps {
  readonly say: Say;
  readonly deployment: Deploying;
}

/** The same kit that the command line makes, for an administrator who has no command line at hand. */
export function DeploymentSection({ say, deployment: { starter, onPrepare } }: DeploymentSectionProps) {
  const id = useId();
  const [config, setConfig] = useState(starter);
  const [outcome, setOutcome] = useState<'saved' | readonly string[]>();
  return (
    <section id="deployment" className="p-card" aria-labelledby="deployment-title">
      <h2 id="deployment-title">{say('deployment.title')}</h2>
      <p className="p-sub">{say('deployment.intro')}</p>
      <div className="v-field">
        <label className="v-label" htmlFor={id}>
          {say('deployment.label')}
        </label>
        <textarea
          className="v-input"
          id={id}
          rows={12}
          spellCheck={false}
          value={config}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setConfig(event.target.value)}
        />
        <p id={`${id}-hint`} className="v-hint">
          {say('deployment.help')}
        </p>
      </div>
      <p className="p-acts">
        <button
          type="button"
          className="v-btn v-btn--secondary"
          onClick={() => void onPrepare(config).then(setOutcome)}
        >
          {say('deployment.go')}
        </button>
      </p>
      <div role="status">
        <DeploymentOutcome say={say} outcome={outcome} />
      </div>
    </section>
  );
}

interface DeploymentOutcomeProps {
  readonly say: Say;
  readonly outcome: 'saved' | readonly string[] | undefined;
}

function DeploymentOutcome({ say, outcome }: DeploymentOutcomeProps) {
  if (outcome === undefined) return null;
  if (outcome === 'saved') return <p>{say('deployment.done')}</p>;
  if (outcome.length === 0) return <p>{say('deployment.not-json')}</p>;
  return (
    <>
      <p>{say('deployment.faults')}</p>
      <ul className="p-refused">
        {outcome.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </>
  );
}
