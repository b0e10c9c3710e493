const PARAGRAPHS = [
  'Quelle belle fin de semaine à Baie-Comeau avec toute la famille, on a marché au bord du fleuve et mangé des crêpes.',
  'Mme Gagnon, chambre 214, a encore refusé ses pilules hier soir et sa fille a appelé au poste à 20 h 30.',
  'Merci à mes collègues de l’équipe de soir, vous êtes des gens formidables et je suis fière de travailler avec vous.',
];

/** A draft of exactly this many characters, in paragraphs, with something to find in every third. */
export function longText(length: number): string {
  let text = '';
  for (let index = 0; text.length < length; index++) text += `${PARAGRAPHS[index % PARAGRAPHS.length]}\n`;
  return text.slice(0, length - 1).concat(' ');
}
