/** Whom the pages know; all of them made up. */
export const PEOPLE = ['Dominique Modèle', 'Camille Exemple', 'Claude Fictif', 'Alex Échantillon'] as const;

/** Whoever writes: the person of the page, or the one that the address asks for with `?as=Nom`. */
export function actingName(usual: string = 'Camille Exemple'): string {
  return new URLSearchParams(location.search).get('as') ?? usual;
}
