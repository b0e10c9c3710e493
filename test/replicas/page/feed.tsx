import { memo, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

const AUTHORS = ['Camille Exemple', 'Dominique Modèle', 'Marché public de la Baie', 'Bibliothèque de la Baie'];
const WORDS = [
  'Les kiosques ouvrent samedi à 9 h, beau temps, mauvais temps.',
  'La bibliothèque cherche une personne au comptoir du prêt, deux soirs par semaine.',
  'Merci à toutes les personnes qui ont donné un coup de main au souper de la paroisse hier.',
];
const ACTIONS = ['J’aime', 'Commenter', 'Partager'];

/** Puts a feed of this many posts, kept by React, at the end of the page's main part. */
export function mountFeed(count: number): void {
  const place = document.createElement('div');
  (document.querySelector('main, [role="main"]') ?? document.body).append(place);
  const root = createRoot(place);
  flushSync(() => root.render(<Feed count={count} />));
}

function Feed({ count }: { count: number }) {
  return (
    <>
      <Head />
      {Array.from({ length: count }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the feed never changes its order
        <Post key={index} index={index} />
      ))}
    </>
  );
}

/** Follows what is typed, as the parts of a site do that keep a draft or a counter. */
function Head() {
  const [changes, setChanges] = useState(0);
  useEffect(() => {
    const note = () => setChanges((before) => before + 1);
    document.addEventListener('input', note, true);
    return () => document.removeEventListener('input', note, true);
  }, []);
  return <p data-changes={changes}>Fil d’actualité</p>;
}

const Post = memo(function Post({ index }: { index: number }) {
  return (
    <div className="x9f619" role="article">
      <div className="x78zum5">
        <div className="x1rg5ohu">{index}</div>
        <strong>{AUTHORS[index % AUTHORS.length]}</strong>
      </div>
      {WORDS.slice(0, 1 + (index % WORDS.length)).map((words) => (
        <p key={words}>{words}</p>
      ))}
      <div className="x78zum5">
        {ACTIONS.map((action) => (
          <div key={action} className="x1i10hfl x1q0g3np" role="button" tabIndex={0}>
            <span>{action}</span>
          </div>
        ))}
      </div>
    </div>
  );
});
