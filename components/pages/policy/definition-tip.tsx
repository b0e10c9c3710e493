import { autoUpdate, computePosition, flip, inline, offset, shift } from '@floating-ui/dom';
import { useLayoutEffect, useRef } from 'react';
import type { Say } from '../../../lib/i18n/pages.ts';
import { articleNumberOf } from '../../../lib/policy/article-number.ts';
import { definitionOf } from '../../../lib/policy/find-terms.ts';
import type { PolicyPack } from '../../../lib/policy/pack.ts';
import { typeset } from '../../../lib/policy/typeset.ts';
import { articleLabel } from '../article-label.ts';
import { type TermTip, useTermTip } from './use-term-tip.ts';

/** In CSS pixels; the sheet bridges the gap, so that the pointer can cross it. */
const GAP = 6;
const EDGE = 12;

/** Shows the definition of the word that is pointed at or has the focus, word for word. */
export function DefinitionTip({ say, pack }: { readonly say: Say; readonly pack: PolicyPack }) {
  const tip = useTermTip();
  return tip === undefined ? null : <ShownTip say={say} pack={pack} tip={tip} />;
}

interface ShownTipProps {
  readonly say: Say;
  readonly pack: PolicyPack;
  readonly tip: TermTip;
}

function ShownTip({ say, pack, tip: { term, definedBy } }: ShownTipProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    return autoUpdate(term, element, async () => {
      const { x, y } = await computePosition(term, element, {
        strategy: 'fixed',
        placement: 'bottom-start',
        middleware: [inline(), offset(GAP), flip(), shift({ padding: EDGE })],
      });
      Object.assign(element.style, { left: `${x}px`, top: `${y}px` });
    });
  }, [term]);
  return (
    <div ref={box} role="tooltip" className="p-tip">
      <p className="v-xs">{articleLabel(say, articleNumberOf(definedBy))}</p>
      {definitionOf(pack, definedBy).map(({ id, kind, text }) => (
        <p key={id} lang="fr-CA" data-kind={kind}>
          {typeset(text)}
        </p>
      ))}
    </div>
  );
}
