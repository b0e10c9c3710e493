/** Who a person is to their establishment, as the two policies divide people. */
export const ROLES = [
  'employee',
  'manager',
  'physician',
  'trainee',
  'volunteer',
  'contractor',
  'authorized',
  'non-institutional',
] as const;
export type Role = (typeof ROLES)[number];

/** Everyone whom the policies bind as staff, without a mandate to publish. */
export const STAFF_ROLES = [
  'employee',
  'manager',
  'physician',
  'trainee',
  'volunteer',
  'contractor',
] as const satisfies readonly Role[];

/** In whose name a draft speaks. */
export const CAPACITIES = ['personal', 'official'] as const;
export type Capacity = (typeof CAPACITIES)[number];
