import { createCheck } from '../../lib/draft/check-with.ts';
import { type Asked, describeWarning, type WarningView } from '../../lib/i18n/in-page.ts';
import { getBuiltinPack } from '../../lib/policy/packs/index.ts';
import { planDuty } from '../../lib/schedule/duty-plan.ts';
import type { Language, Snapshot } from '../../lib/settings/snapshot.ts';
import { snapshotOf } from '../components/pages/snapshot-of.ts';

/** Noon of a Wednesday, in ms since 1970: whoever works all day works then. */
const NOW = Date.UTC(2026, 10, 18, 12);

const ALL_DAY = [{ start: 0, end: 1439, breaks: [] }];
const AT_WORK = planDuty({ timeZone: 'UTC', days: Array.from({ length: 7 }, () => ALL_DAY) }, undefined, NOW).plan;

interface GalleryDraft {
  readonly text: Readonly<Record<Language, string>>;
  readonly establishment: 'cisss-cote-nord' | 'cisss-laurentides';
  readonly profile?: Partial<Pick<Snapshot, 'role' | 'capacity' | 'duty'>>;
}

/** A text for each card that looks unlike the others, in both languages. Nobody in them exists. */
export const DRAFTS = {
  serious: {
    text: {
      fr: 'Mme Gagnon, chambre 214, a encore refusé ses pilules',
      en: 'Mrs. Gagnon in room 214 refused her pills again',
    },
    establishment: 'cisss-cote-nord',
  },
  facts: {
    text: {
      fr: 'Le monsieur de 92 ans arrivé hier à l’urgence de Blanc-Sablon avec une fracture de la hanche a crié toute la nuit',
      en: 'The 92-year-old man who came to the Blanc-Sablon emergency yesterday with a broken hip screamed all night',
    },
    establishment: 'cisss-cote-nord',
  },
  exit: {
    text: {
      fr: 'Bravo à ma collègue Julie Tremblay qui est en congé de maladie pour dépression',
      en: 'My colleague Julie Tremblay is on sick leave for depression',
    },
    establishment: 'cisss-laurentides',
  },
  announcement: {
    text: {
      fr: 'Au nom du CISSS des Laurentides, nous annonçons la fermeture de l’urgence. Ma collègue Julie Tremblay est en congé de maladie pour dépression.',
      en: 'On behalf of the CISSS des Laurentides, we announce that the emergency is closing. My colleague Julie Tremblay is on sick leave for depression.',
    },
    establishment: 'cisss-laurentides',
  },
  approval: {
    text: {
      fr: 'Portes ouvertes samedi au CISSS des Laurentides',
      en: 'Open house on Saturday at the CISSS des Laurentides',
    },
    establishment: 'cisss-laurentides',
    profile: { role: 'authorized', capacity: 'official' },
  },
  reminder: {
    text: { fr: 'Belle journée!', en: 'What a nice day!' },
    establishment: 'cisss-cote-nord',
    profile: { duty: AT_WORK },
  },
} as const satisfies Record<string, GalleryDraft>;
export type DraftName = keyof typeof DRAFTS;

/** What a draft is really warned of, in words, loudest first; throws when that is nothing. */
export function viewOf(name: DraftName, language: Language, asked?: Asked): WarningView {
  const { text: texts, establishment, profile }: GalleryDraft = DRAFTS[name];
  const snapshot = snapshotOf({ establishment, language, ...profile });
  const draft = { text: texts[language], surface: 'facebook.post' } as const;
  const scene = { surface: draft.surface, actingName: undefined, pictures: 0 };
  const [warning] = createCheck(() => false)(snapshot, draft.text, scene, NOW);
  if (!warning) throw new Error(`nothing to show of the draft ${name} (${language})`);
  return describeWarning(warning, draft, getBuiltinPack(establishment), language, asked);
}
