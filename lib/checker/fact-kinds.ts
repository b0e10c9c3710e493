import type { Entity, EntityKind } from './entity.ts';
import type { FactKind } from './types.ts';

/** What an entity is called among the facts of a card. */
const FACT_KINDS: Readonly<Partial<Record<EntityKind, FactKind>>> = {
  person: 'name',
  room: 'room',
  age: 'age',
  place: 'place',
  'care-place': 'unit',
  moment: 'time',
  date: 'time',
  'birth-date': 'time',
  'rare-event': 'event',
  occupation: 'job',
  'patient-kin': 'kinship',
  'care-act': 'care',
  'care-role': 'care',
  'record-number': 'number',
  'health-insurance-number': 'number',
  'social-insurance-number': 'number',
  'id-document': 'number',
  phone: 'contact',
  email: 'contact',
  'street-address': 'contact',
  'postal-code': 'contact',
  organization: 'organization',
  'official-act': 'announcement',
  'internal-document': 'document',
};
/** Every kind of entity that a card can name. */
export const TOLD_KINDS = Object.keys(FACT_KINDS).filter((kind): kind is EntityKind => kind in FACT_KINDS);

/** Absent for an entity that no card names. */
export function factKindOf({ kind, form }: Pick<Entity, 'kind' | 'form'>): FactKind | undefined {
  return form === 'clinical' ? 'condition' : FACT_KINDS[kind];
}
