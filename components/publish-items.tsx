import type { Say, WarningView } from '../lib/i18n/in-page.ts';
import { Icon } from './icon.tsx';

interface PublishItemsProps {
  readonly say: Say;
  readonly id: string;
  readonly items: readonly WarningView[];
}

/** What is left to check: the passage, how serious it is, the article. */
export function PublishItems({ say, id, items }: PublishItemsProps) {
  return (
    <div id={id}>
      <p>{countLeft(items, say)}</p>
      <ul className="v-alert__list">
        {items.map((item) => (
          <li key={item.id} data-severity={item.severity}>
            <Icon name={item.severity} />
            <p className="v-alert__what">{whatIs(item, say)}</p>
            <p>
              {`${item.severityLabel}. `}
              {say('publish.item.article', item.quote)}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function countLeft(items: readonly WarningView[], say: Say): string {
  const isAllSerious = items.every(({ severity }) => severity === 'serious');
  return say(isAllSerious ? 'publish.left' : 'publish.left.caution', { count: items.length });
}

function whatIs({ concernLabel: concern, excerpt }: WarningView, say: Say): string {
  return excerpt ? say('publish.item', { concern, excerpt }) : say('publish.item.whole', { concern });
}
