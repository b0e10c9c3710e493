import type { Say } from '../../../lib/i18n/pages.ts';
import type { PolicyPack } from '../../../lib/policy/pack.ts';
import { ROLES, type Role } from '../../../lib/policy/people.ts';
import { LockedValue } from './locked-value.tsx';
import { isBound, type Origins, type ProfileDraft, packOf } from './profile.ts';
import { SelectField } from './select-field.tsx';

interface ProfileFieldsProps {
  readonly say: Say;
  readonly packs: readonly PolicyPack[];
  readonly draft: ProfileDraft;
  readonly origins: Origins;
  /** Whom the establishment names for questions about the configuration. */
  readonly support?: string | undefined;
  /** Set once someone tried to save: from then on, what is missing is said. */
  readonly tried: boolean;
  readonly onChange: (draft: ProfileDraft) => void;
}

/** Which establishment and which role; a role that the policy does not bind is not offered. */
export function ProfileFields({ say, packs, draft, origins, support, tried, onChange }: ProfileFieldsProps) {
  const pack = packOf(draft, packs);
  const locked = lockedReason(say, pack, support);
  return (
    <>
      {origins.establishment === 'managed' ? (
        <LockedValue label={say('options.establishment.label')} value={pack?.name ?? ''} reason={locked} />
      ) : (
        <SelectField
          label={say('options.establishment.label')}
          value={draft.establishment}
          choices={packs.map(({ establishment, name }) => ({ value: establishment, label: name }))}
          emptyLabel={say('options.choose')}
          hint={say('options.establishment.help')}
          error={tried && pack === undefined ? say('options.establishment.missing') : undefined}
          onChoose={(establishment) => onChange({ ...draft, establishment })}
        />
      )}
      {origins.role === 'managed' && draft.role !== '' ? (
        <LockedValue label={say('options.role.label')} value={say(`role.${draft.role}`)} reason={locked} />
      ) : (
        <SelectField
          label={say('options.role.label')}
          value={isBound(pack, draft.role) ? draft.role : ''}
          choices={rolesUnder(pack).map((role) => ({ value: role, label: say(`role.${role}`) }))}
          emptyLabel={say('options.choose')}
          hint={say(roleHelp(draft.role))}
          error={roleError(say, pack, draft.role, tried)}
          onChoose={(role) => onChange({ ...draft, role })}
        />
      )}
    </>
  );
}

/** Why a value cannot be changed here, and whom to ask: whoever helps with the configuration, else whom the policy names. */
export function lockedReason(say: Say, pack: PolicyPack | undefined, support?: string): string {
  const contact = support ?? pack?.contacts[0]?.name ?? pack?.authority;
  const words = `${say('options.managed')}.`;
  return contact === undefined ? words : `${words} ${say('options.managed.help', { contact })}`;
}

function rolesUnder(pack: PolicyPack | undefined): readonly Role[] {
  return ROLES.filter((role) => isBound(pack, role));
}

function roleHelp(role: Role | '') {
  if (role === 'authorized' || role === 'non-institutional') return `options.role.${role}.help` as const;
  return 'options.role.help';
}

function roleError(say: Say, pack: PolicyPack | undefined, role: Role | '', tried: boolean): string | undefined {
  if (role !== '') return isBound(pack, role) ? undefined : say('options.role.refused');
  return tried ? say('options.role.missing') : undefined;
}
