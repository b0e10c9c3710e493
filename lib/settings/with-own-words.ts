import type { Contact, PolicyPack } from '../policy/pack.ts';

/** A policy with what an establishment adds to it: what its facilities are called, and whom to ask first. */
export function withOwnWords(
  pack: PolicyPack,
  { facilityNames = [], contacts = [] }: { facilityNames?: readonly string[]; contacts?: readonly Contact[] },
): PolicyPack {
  if (facilityNames.length === 0 && contacts.length === 0) return pack;
  return { ...pack, sites: [...pack.sites, ...facilityNames], contacts: [...contacts, ...pack.contacts] };
}
