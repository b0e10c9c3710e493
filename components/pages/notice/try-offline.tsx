import type { Say } from '../../../lib/i18n/pages.ts';
import { Fact } from './fact.tsx';

/** A proof that anyone can try: without a network, nothing can be sent, and Vigie still reads along. */
export function TryOffline({ say }: { readonly say: Say }) {
  return (
    <Fact title={say('firstrun.try')}>
      <p>{say('firstrun.try.offline')}</p>
      <ol className="p-steps">
        <li>{say('firstrun.try.open')}</li>
        <li>{say('firstrun.try.cut')}</li>
        <li>{say('firstrun.try.type', { text: say('firstrun.try.sample') })}</li>
        <li>{say('firstrun.try.see')}</li>
        <li>{say('firstrun.try.erase')}</li>
      </ol>
    </Fact>
  );
}
