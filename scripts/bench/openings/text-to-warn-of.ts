const NAMES = [
  'Gagnon',
  'Tremblay',
  'Roy',
  'Bouchard',
  'Gauthier',
  'Morin',
  'Lavoie',
  'Fortin',
  'Ouellet',
  'Pelletier',
];

/** So many lines, each with a patient's name in a room of its own: one warning a line, two underlines each. */
export function textToWarnOf(count: number): string {
  const lines = Array.from({ length: count }, (_, index) => {
    const name = NAMES[index % NAMES.length];
    return `Mme ${name}, chambre ${201 + index}, a encore refusé ses pilules.`;
  });
  return lines.join('\n');
}
