import '../../components/styles/tokens.css';
import '../../components/styles/vigie.css';
import '../../components/styles/pages.css';
import '../../components/styles/policy.css';
import '../../components/styles/trial.css';
import { createRoot } from 'react-dom/client';
import { NoPolicy } from '../../components/pages/policy/no-policy.tsx';
import { PolicyPage } from '../../components/pages/policy/policy-page.tsx';
import { VIEW_TITLES } from '../../components/pages/policy/view-links.tsx';
import { wordsIn } from '../../lib/i18n/pages.ts';
import { BUILTIN_PACKS } from '../../lib/policy/packs/index.ts';
import { readPolicyAddress } from '../../lib/policy/policy-address.ts';
import { readSnapshot, watchSnapshot } from '../../lib/settings/snapshot-store.ts';
import { copyCitation, copyLink } from './clipboard.ts';
import { keepQuery } from './keep-query.ts';
import { TrialBeside } from './trial-beside.tsx';

const container = document.getElementById('root');
if (container) void start(createRoot(container));

async function start(root: ReturnType<typeof createRoot>): Promise<void> {
  let snapshot = await readSnapshot();

  const render = () => {
    const words = wordsIn(snapshot?.language ?? 'fr');
    const { establishment, view, anchor, reason, query } = readPolicyAddress(new URL(location.href));
    const packs = snapshot?.pack ? [snapshot.pack, ...BUILTIN_PACKS] : BUILTIN_PACKS;
    const pack = establishment ? packs.find((one) => one.establishment === establishment) : snapshot?.pack;
    const title = words.say(view === 'text' ? 'policy.title' : VIEW_TITLES[view]);
    document.documentElement.lang = `${words.language}-CA`;
    document.title = `${title}${pack ? `, ${pack.name}` : ''}`;
    root.render(
      pack ? (
        <PolicyPage
          words={words}
          pack={pack}
          view={view}
          ownRole={snapshot?.role ?? 'employee'}
          target={anchor ? { anchor, reason } : undefined}
          asked={query}
          today={new Date().toISOString().slice(0, 10)}
          onAsk={keepQuery}
          onPrint={() => window.print()}
          onCopyLink={copyLink}
          onCopy={copyCitation}
          trial={<TrialBeside say={words.say} snapshot={snapshot} pack={pack} anchor={anchor} />}
        />
      ) : (
        <NoPolicy say={words.say} establishment={establishment} />
      ),
    );
  };
  render();
  addEventListener('hashchange', render);
  watchSnapshot((next) => {
    snapshot = next;
    render();
  }, new AbortController().signal);
}
