import { describe, expect, it } from 'vitest';
import { composeMail, mailtoOf, type Proposal, wordsIn } from '../../lib/i18n/in-page.ts';

const { say } = wordsIn('fr');
const PROPOSAL: Proposal = {
  article: '7.2',
  platform: 'Facebook',
  page: 'CISSS des Laurentides',
  text: 'Où? À l’entrée «\u202FNoël\u202F», 25 % plus près & plus vite!\n\n  Prenez rendez-vous.',
  pictures: 1,
  email: 'relations@example.org',
};

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

it('says in order what is submitted, word for word, and what was checked', () => {
  expect(plain(composeMail(say, PROPOSAL, ['exact', 'rights', 'policy', 'nobody']))).toBe(`Bonjour,

Je vous soumets cette proposition de contenu pour approbation, selon l’article 7.2 de la politique sur les médias sociaux.

Plateforme : Facebook
Page ou compte : CISSS des Laurentides
Date souhaitée : selon votre disponibilité

TEXTE PROPOSÉ
--- début du texte ---
${PROPOSAL.text}
--- fin du texte ---
Une image ou vidéo prévue, à joindre à ce courriel.

VÉRIFICATIONS
[x] L’information est exacte.
[x] Les textes, images et vidéos sont libres de droits.
[x] Le contenu respecte la politique.
[x] Personne n’est nommé ni montré.

J’attends votre approbation avant de publier.

Merci,

[Votre nom, votre fonction, votre poste téléphonique]`);
});

it('names no page that the site does not name', () => {
  expect(composeMail(say, { ...PROPOSAL, page: undefined }, [])).not.toContain('Page ou compte');
});

describe('the link', () => {
  const read = (link: string | undefined) => new URL(link ?? 'about:blank');

  it('carries the mail whole, its lines parted as mail parts them', () => {
    const mail = composeMail(say, PROPOSAL, ['exact']);
    const link = read(mailtoOf(say, PROPOSAL, mail));
    expect(link.protocol).toBe('mailto:');
    expect(link.pathname).toBe('relations@example.org');
    expect(plain(link.searchParams.get('subject') ?? '')).toBe('Demande d’approbation : publication Facebook');
    expect(link.searchParams.get('body')).toBe(mail.replaceAll('\n', '\r\n'));
  });

  it('asks for the addressee where the policy gives none', () => {
    expect(mailtoOf(say, { ...PROPOSAL, email: undefined }, '')).toMatch(/^mailto:\?subject=/);
  });

  it('lets no address smuggle in more than an address', () => {
    const email = 'a@example.org?bcc=b@example.org&body=x';
    expect(read(mailtoOf(say, { ...PROPOSAL, email }, 'y')).searchParams.get('bcc')).toBeNull();
  });

  it('is not offered where it would be cut on its way: the text is copied then', () => {
    expect(mailtoOf(say, PROPOSAL, 'é'.repeat(400))).toBeUndefined();
  });
});
