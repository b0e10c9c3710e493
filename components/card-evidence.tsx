import type { NoticedView, Say } from '../lib/i18n/in-page.ts';

interface CardEvidenceProps {
  readonly say: Say;
  readonly noticed: readonly NoticedView[];
  readonly evidence?: string | undefined;
}

/** One fact alone is already in the card's sentence; from two on, each is named. */
const FACTS_TO_LIST = 2;

/** More would push the article out of the card: the rest is counted. */
const FACTS_SHOWN = 4;

/** What was noticed: in one line, or each fact with its passage where they add up to a person. */
export function CardEvidence({ say, noticed, evidence }: CardEvidenceProps) {
  if (evidence) return <p className="v-card__seen">{evidence}</p>;
  if (noticed.length < FACTS_TO_LIST) return null;
  const left = noticed.length - FACTS_SHOWN;
  return (
    <ul className="v-card__seen">
      {helpingMostFirst(noticed)
        .slice(0, FACTS_SHOWN)
        .map(({ label, excerpt, helpsMost }) => (
          <li key={`${label}|${excerpt}`}>
            {say(helpsMost ? 'card.patient-indirect.fact.first' : 'card.patient-indirect.fact.item', {
              fact: label,
              excerpt,
            })}
          </li>
        ))}
      {left > 0 && <li>{say('card.patient-indirect.fact.more', { count: left })}</li>}
    </ul>
  );
}

/** The fact that narrows most leads the list; the others keep the order of the text. */
function helpingMostFirst(noticed: readonly NoticedView[]): readonly NoticedView[] {
  return noticed.toSorted((a, b) => Number(b.helpsMost ?? false) - Number(a.helpsMost ?? false));
}
