import type { Entity } from './entity.ts';
import { isAnimal } from './guards/animal.ts';
import type { Guard } from './guards/guard.ts';
import { isMourned } from './guards/mourned.ts';
import { isNobodyReal } from './guards/nobody-real.ts';
import { isOwnPeople } from './guards/own-people.ts';
import { isProfessional } from './guards/professional.ts';
import { isPublicFigure } from './guards/public-figure.ts';
import { findNames } from './names.ts';
import { entitiesIn, passageAround, type Reading } from './reading.ts';
import { distance } from './spans.ts';
import { matchesOf } from './text/matches-of.ts';
import type { Span } from './types.ts';
import { colleaguesIn, usagersIn } from './work-signals.ts';

/** A picture that the text announces: of a usager, of a named colleague, or one that somebody else made. */
export interface AnnouncedPicture {
  readonly of: 'patient' | 'colleague' | 'elsewhere';
  /** From the word that announces it to whom it shows. */
  readonly span: Span;
}

const PICTURE = /(?<![a-z])(?:photos?|selfies?|portraits?|videos?|pics?|pictures?|cliches?)(?![a-z-])/g;
/** « Voici notre résidente », "Meet our resident": with a picture beside it, these words show. */
const SHOWS = /(?<![a-z])(?:voici|voila|here(?:'s| is| are)|meet|je vous presente)(?![a-z])/g;
/** « Mme Tremblay en photo », "pictured: Mrs. Wong". */
const SHOWN_BEFORE = /^.{0,12}?(?<![a-z])(?:en photo|sur la photo|in the (?:photo|picture)|pictured)(?![a-z])/;

/** How far whom it shows may stand behind the word, in code units: « photo prise hier avec ma belle Mme Gagnon ». */
const REACH = 40;
/** « ma collègue Julie », « Julie, ma collègue ». */
const BESIDE = 12;

/** Made by somebody else, as people say it: a credit, or where it was found. */
const FROM_ELSEWHERE =
  /(?<![a-z])(?:(?:credits?|source|courtoisie)(?: de la| de)? ?(?:photos?|images?|videos?)?|photos? (?:credit|by|par)|(?:photos?|images?|videos?) ?:|(?:photo|image|video|picture|pic)s? (?:(?:prise?|trouvee?s?|tiree?s?|vue?s?|piquee?s?|empruntee?s?|taken|found|stolen|borrowed|borrowee?) )(?:sur|de|du|dans|a|from|on|off|in)|(?:photo|image|video|picture|pic)s? (?:d'|de |du |from |off )(?:internet|google|pinterest|facebook|getty|shutterstock|radio-canada|tva|la presse|le devoir|le journal|the web|the internet|reddit|instagram|tiktok))(?: ?:)?[^.!?\n]{0,24}/g;

const GUARDS: readonly Guard[] = [isOwnPeople, isMourned, isNobodyReal, isAnimal, isPublicFigure];
/** Staff write « Mme Gagnon » of those they care for; anyone may be called by a first name. */
const FORMAL = ['civility', 'initials'];

/** The pictures that a draft announces, in text order; `atWork` when the draft is about work anyway. */
export function findAnnouncedPictures(reading: Reading, atWork: boolean): readonly AnnouncedPicture[] {
  const heads = [...headsOf(reading, PICTURE), ...headsOf(reading, SHOWS)];
  const shown = heads.flatMap((head) => subjectOf(head, reading, atWork) ?? []);
  const before = findNames(reading).flatMap((name) =>
    isShownBefore(name, reading) ? (pictureOf(name, name.span, reading) ?? []) : [],
  );
  const elsewhere = headsOf(reading, FROM_ELSEWHERE).map((span) => ({ of: 'elsewhere', span }) as const);
  return [...shown, ...before, ...elsewhere].sort((a, b) => a.span[0] - b.span[0]);
}

function headsOf({ folded }: Reading, pattern: RegExp): readonly Span[] {
  return matchesOf(pattern, folded).map(({ 0: words, index }) => [index, index + words.trimEnd().length] as const);
}

/** Whom a picture shows: the nearest usager or name behind the word, in the same sentence. */
function subjectOf(head: Span, reading: Reading, atWork: boolean): AnnouncedPicture | undefined {
  const [, end] = passageAround(reading, head[0], 0);
  const isNear = ({ span }: Entity) => span[0] >= head[1] && span[1] <= end && span[0] - head[1] <= REACH;
  const usager = usagersIn(reading).find(isNear);
  if (usager && !isGuarded(usager.span, reading)) return { of: 'patient', span: [head[0], usager.span[1]] };
  const isWord = reading.folded.slice(...head).match(PICTURE) !== null;
  const name = findNames(reading)
    .filter(isNear)
    .find(({ form }) => atWork || (isWord && FORMAL.includes(form)));
  return name && pictureOf(name, [head[0], name.span[1]], reading);
}

/** A named person is a colleague where the text says so, a usager where staff would only write so of one. */
function pictureOf(name: Entity, span: Span, reading: Reading): AnnouncedPicture | undefined {
  if (isGuarded(name.span, reading)) return undefined;
  if (isColleague(name, reading)) return { of: 'colleague', span };
  if (!FORMAL.includes(name.form) || isProfessional(reading, name.span)) return undefined;
  return { of: 'patient', span };
}

function isColleague({ span }: Entity, reading: Reading): boolean {
  const sentence = passageAround(reading, span[0], 0);
  return colleaguesIn(reading).some((role) => role.span[0] >= sentence[0] && distance(role.span, span) <= BESIDE);
}

function isShownBefore({ span, form }: Entity, reading: Reading): boolean {
  const [, end] = passageAround(reading, span[0], 0);
  return FORMAL.includes(form) && SHOWN_BEFORE.test(reading.folded.slice(span[1], end));
}

/** A neighbour, a teacher, a minister, a grandmother: not everyone with a title is cared for. */
function isGuarded(span: Span, reading: Reading): boolean {
  if (GUARDS.some((holds) => holds(reading, span))) return true;
  const sentence = passageAround(reading, span[0], 0);
  return entitiesIn(reading, sentence, 'elsewhere').some(({ form }) => GUARDED_WORLDS.includes(form));
}

/** A garden or a meal may well be that of a home for the old; a school, a match or a town hall is not. */
const GUARDED_WORLDS: readonly string[] = ['school', 'sport', 'civic', 'show', 'private', 'pet', 'animal'];
