import type { Say } from '../../../lib/i18n/pages.ts';
import type { Surface } from '../../../lib/policy/surfaces.ts';

/** Where a text can be taken back; an invitation or a profile is edited where it was written. */
export const PUBLISHED_PLACES = [
  'facebook.post',
  'facebook.comment',
  'facebook.story',
  'facebook.message',
  'linkedin.post',
  'linkedin.comment',
  'linkedin.article',
  'linkedin.message',
] as const satisfies readonly Surface[];

/** How a text is removed or edited, place by place, in words that outlive the buttons' names. */
export function PublishedPlaces({ say }: { readonly say: Say }) {
  return (
    <section>
      <h2>{say('published.where')}</h2>
      <p>{say('published.where.intro')}</p>
      <dl className="p-places">
        {PUBLISHED_PLACES.map((place) => (
          <div key={place}>
            <dt>{say(`surface.${place}`)}</dt>
            <dd>{say(`published.${place}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
