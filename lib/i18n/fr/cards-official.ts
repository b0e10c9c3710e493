/** Cards about the tone and the voice of an official page. */
export const frCardsOfficial = {
  'card.official-tone.casual.title': 'Un ton plus familier que d’habitude',
  'card.official-tone.casual.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » est familier pour un texte publié au nom de l’établissement.`,
  'card.official-tone.casual.advice': 'Relisez le ton avant de publier.',
  'card.official-tone.shouting.title': 'Un texte qui semble crier',
  'card.official-tone.shouting.body':
    'Les majuscules ou les « !!! » donnent l’impression de crier. Une page officielle reste posée.',
  'card.official-tone.shouting.advice': 'Gardez des minuscules et un seul point d’exclamation.',
  'card.official-tone.disrespect.title': 'Une réponse qui peut piquer',
  'card.official-tone.disrespect.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » peut sembler sec. Les gens y liront la réponse de l’établissement.`,
  'card.official-tone.disrespect.advice': 'Remerciez, répondez aux faits, puis dirigez vers la bonne ressource.',
  'card.official-tone.spelling.title': 'L’orthographe à relire',
  'card.official-tone.spelling.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » contient peut-être une coquille. Une page officielle demande une écriture soignée.`,
  'card.official-tone.spelling.advice': 'Relisez ce passage avant de publier.',
  'card.capacity-mix.personal-in-official.title': 'Un propos personnel en nom officiel',
  'card.capacity-mix.personal-in-official.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » parle de vous, alors que ce texte paraît au nom de l’établissement.`,
  'card.capacity-mix.personal-in-official.advice':
    'Gardez la voix de l’établissement, ou publiez ceci de votre compte personnel.',
  'card.capacity-mix.official-in-personal.title': 'Un propos officiel sur un compte personnel',
  'card.capacity-mix.official-in-personal.body': ({ excerpt }: { excerpt: string }) =>
    `« ${excerpt} » parle au nom de l’établissement, mais ce compte est le vôtre.`,
  'card.capacity-mix.official-in-personal.advice': 'Passez à la page officielle, ou dites-le en votre nom.',
};
