/** Cyrillic and Greek letters drawn like Latin ones, used to slip a name past a filter. Source: Unicode confusables, the exact twins only. */
const TWINS =
  'АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX аa еe оo рp сc уy хx ѕs іi јj ԁd һh ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo νv αa ιi ρp';

export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map(
  TWINS.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
