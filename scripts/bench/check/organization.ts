import type { CheckOptions } from '../../../lib/checker/index.ts';
import { organizationNamesOf } from '../../../lib/policy/organization-names.ts';
import { getBuiltinPack } from '../../../lib/policy/packs/index.ts';

/** What the checker is told of the establishment, as in a page. */
export const ORGANIZATION: CheckOptions = { organizationNames: organizationNamesOf(getBuiltinPack('cisss-cote-nord')) };
