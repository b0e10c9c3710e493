import { useState } from 'react';
import type { Say } from '../../../lib/i18n/pages.ts';
import type { PolicyPack } from '../../../lib/policy/pack.ts';
import { ROLES, type Role } from '../../../lib/policy/people.ts';
import { SelectField } from '../options/select-field.tsx';

/** Whose part of the policy is looked at, the person's own first; never a role that the policy does not bind. */
export function useLookedAt({ refusedRoles }: PolicyPack, own: Role) {
  return useState<Role>(refusedRoles.includes(own) ? 'employee' : own);
}

interface RoleChoiceProps {
  readonly say: Say;
  readonly pack: PolicyPack;
  readonly role: Role;
  readonly onChoose: (role: Role) => void;
}

/** Chooses whose part of the policy to look at; on paper the choice alone. */
export function RoleChoice({ say, pack, role, onChoose }: RoleChoiceProps) {
  const choices = ROLES.filter((one) => !pack.refusedRoles.includes(one));
  return (
    <div className="p-role">
      <SelectField
        label={say('options.role.label')}
        value={role}
        choices={choices.map((value) => ({ value, label: say(`role.${value}`) }))}
        onChoose={onChoose}
      />
      <p className="p-print">{say(`role.${role}`)}</p>
    </div>
  );
}
