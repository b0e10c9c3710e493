import type { Say } from '../../../lib/i18n/pages.ts';
import { Mark } from '../../mark.tsx';
import { OPTIONS_ADDRESS } from '../options-address.ts';

interface NoPolicyProps {
  readonly say: Say;
  /** What the address named, when it is no establishment that Vigie knows. */
  readonly establishment?: string | undefined;
}

/** The policy page before an establishment was chosen, or under an address that names none. */
export function NoPolicy({ say, establishment }: NoPolicyProps) {
  return (
    <main className="v p-calm p-calm--page">
      <Mark size={40} />
      <h1>
        {establishment === undefined
          ? say('popup.empty.no-establishment')
          : say('policy.unknown', { value: establishment })}
      </h1>
      <a className="v-btn v-btn--primary" href={OPTIONS_ADDRESS}>
        {say('popup.empty.no-establishment.action')}
      </a>
    </main>
  );
}
