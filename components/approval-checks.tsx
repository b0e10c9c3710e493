import { useEffect, useId, useRef } from 'react';
import type { ApprovalCheck, Say } from '../lib/i18n/in-page.ts';

interface ApprovalChecksProps {
  readonly say: Say;
  readonly checked: readonly ApprovalCheck[];
  readonly onCheck: (checked: readonly ApprovalCheck[]) => void;
}

/** What must each be so, then the two of which one is. */
const EACH = ['exact', 'rights', 'policy'] as const;
const ONE = ['people', 'nobody'] as const;

/** What the article asks to be checked before a content is submitted; there the focus starts. */
export function ApprovalChecks({ say, checked, onCheck }: ApprovalChecksProps) {
  const group = useId();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  const without = (...ids: readonly ApprovalCheck[]) => checked.filter((id) => !ids.includes(id));
  return (
    <fieldset>
      <legend className="v-label">{say('approval.check.legend')}</legend>
      {EACH.map((id) => (
        <label key={id} className="v-radio">
          <input
            ref={id === 'exact' ? first : undefined}
            type="checkbox"
            checked={checked.includes(id)}
            onChange={({ target }) => onCheck(target.checked ? [...checked, id] : without(id))}
          />
          <span>{say(`approval.check.${id}`)}</span>
        </label>
      ))}
      {ONE.map((id) => (
        <label key={id} className="v-radio">
          <input
            type="radio"
            name={group}
            checked={checked.includes(id)}
            onChange={() => onCheck([...without(...ONE), id])}
          />
          <span>{say(`approval.check.${id}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
