import type { ReplicaLanguage } from '../replicas.ts';

/** The language that the address asks for; French when it asks for none. */
export function pageLanguage(): ReplicaLanguage {
  return new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'fr';
}

/** Takes the words of the page's language and fills every `data-word` of a tree with them. */
export function speak<Words extends Record<string, string>>(words: Record<ReplicaLanguage, Words>): Words {
  const language = pageLanguage();
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll<HTMLElement>('[data-word]')) {
    element.textContent = words[language][element.dataset.word ?? ''] ?? '';
  }
  return words[language];
}
