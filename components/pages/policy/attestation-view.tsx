import type { ReactNode } from 'react';
import type { Words } from '../../../lib/i18n/pages.ts';
import type { PolicyPack } from '../../../lib/policy/pack.ts';
import { typeset } from '../../../lib/policy/typeset.ts';
import { editionOf } from './citation.ts';
import { PolicySource } from './policy-source.tsx';

interface AttestationViewProps {
  readonly words: Words;
  readonly pack: PolicyPack;
  readonly today: string;
}

const LINES = ['name', 'function', 'date', 'signature'] as const;

/** A sheet to print and sign by hand, to say that one has read the policy. Nothing is asked for and nothing is kept. */
export function AttestationView({ words, pack, today }: AttestationViewProps) {
  const { say } = words;
  return (
    <article className="p-view">
      <h1>{say('attest.title')}</h1>
      <p className="p-attest__note">{say('attest.note')}</p>
      <dl className="p-attest">
        <Row label={say('options.establishment.label')}>{pack.name}</Row>
        <Row label={say('attest.policy')}>
          <span lang="fr-CA">{typeset(pack.title)}</span>
        </Row>
        <Row label={say('attest.edition')}>
          {editionOf(words, pack)}.
          <PolicySource words={words} pack={pack} today={today} />
        </Row>
      </dl>
      <p className="p-attest__sentence">{say('attest.sentence')}</p>
      <dl className="p-attest p-attest--by-hand">
        {LINES.map((line) => (
          <Row key={line} label={say(`attest.${line}`)} />
        ))}
      </dl>
    </article>
  );
}

function Row({ label, children }: { readonly label: string; readonly children?: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
