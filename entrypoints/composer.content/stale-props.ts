import type { ComposerPanelProps } from '../../components/composer-panel.tsx';
import type { Composer } from '../../lib/composers/composer.ts';
import { wordsIn } from '../../lib/i18n/in-page.ts';
import type { Language } from '../../lib/settings/snapshot.ts';
import { badgePlace } from './badge-place.ts';

/** What is left to show once the extension was replaced under the page: that it reads nothing here any more. */
export function staleProps(composer: Composer, language: Language): ComposerPanelProps {
  const onReload = () => location.reload();
  const { anchor } = badgePlace(composer);
  return {
    name: 'stale',
    say: wordsIn(language).say,
    badge: { state: { kind: 'stale' }, place: badgePlace(composer), onPress: onReload },
    stale: { place: { as: 'under', anchor }, onReload },
    counted: { count: 0, serious: 0 },
  };
}
