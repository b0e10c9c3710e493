import type { Say } from '../../../lib/i18n/pages.ts';
import { Mark } from '../../mark.tsx';
import { useSectionInView } from '../use-section-in-view.ts';

interface OptionsNavProps {
  readonly say: Say;
  readonly establishment: string;
  /** Whether requests for approval have a section. */
  readonly hasApprovals: boolean;
}

const SECTIONS = [
  'profile',
  'hours',
  'exceptions',
  'journal',
  'approvals',
  'privacy',
  'status',
  'deployment',
  'about',
] as const;

/** The sections of the settings; the one that is being read is marked. */
export function OptionsNav({ say, establishment, hasApprovals }: OptionsNavProps) {
  const sections = SECTIONS.filter((section) => section !== 'approvals' || hasApprovals);
  const current = useSectionInView(sections);
  return (
    <nav className="p-side" aria-label={say('options.title')}>
      <div className="p-side__name">
        <Mark />
        <p>
          <b>{say('popup.title')}</b>
          <span className="v-xs">{establishment}</span>
        </p>
      </div>
      <ul>
        {sections.map((section) => (
          <li key={section}>
            <a href={`#${section}`} aria-current={section === current ? 'true' : undefined}>
              {say(`options.nav.${section}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
