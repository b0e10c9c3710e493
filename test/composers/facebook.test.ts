// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { facebook } from '../../lib/composers/facebook.ts';
import { LEXICAL, recognised, standAt, submitsOf } from './recognised.ts';

beforeEach(() => standAt('https://www.facebook.com/'));

const button = (id: string, name: string, more = '') =>
  `<div role="button" id="${id}" aria-label="${name}" ${more}></div>`;
const dialog = (label: string, buttons: string, title = '') =>
  `<div role="dialog" aria-label="${title}"><div ${LEXICAL} aria-label="${label}"></div>${buttons}</div>`;

describe('a post', () => {
  const buttons =
    button('photo', 'Photo/vidéo') +
    button('fr', 'Publier') +
    button('en', 'Post') +
    button('off', 'Publier', 'aria-disabled="true"');

  it.each([
    'À quoi pensez-vous?',
    "What's on your mind?",
    'What’s on your mind, Camille?',
    'Quoi de neuf, Camille?',
    'Create a public post…',
    'Écrivez quelque chose…',
    '',
  ])('« %s »', (label) => {
    const composer = recognised(facebook, dialog(label, buttons));
    expect(composer).toMatchObject({ surface: 'facebook.post', verb: 'post', via: 'facebook.post' });
    expect(submitsOf(facebook, composer)).toEqual(['fr', 'en']);
    expect(facebook.sendsOnEnter(composer)).toBe(false);
  });

  it.each(['Next', 'Suivant', 'Schedule', 'Programmer'])('asks at %s', (name) => {
    expect(submitsOf(facebook, recognised(facebook, dialog('Quoi de neuf', button('go', name))))).toEqual(['go']);
  });

  it('knows the button of a second step, which has a dialog of its own without an editor', () => {
    const second = `<div role="dialog">${button('publish', 'Publier')}</div><div>${button('elsewhere', 'Publier')}</div>`;
    const composer = recognised(facebook, dialog('Quoi de neuf', button('next', 'Suivant')) + second);
    expect(submitsOf(facebook, composer)).toEqual(['next', 'publish']);
  });

  it.each([
    ['Modifier la publication', ['save']],
    ['Créer une publication', []],
  ])('takes Enregistrer for publishing in « %s »: %j', (title, submits) => {
    const composer = recognised(facebook, dialog('', button('save', 'Enregistrer'), title));
    expect(submitsOf(facebook, composer)).toEqual(submits);
  });

  it('shared with a text', () => {
    const composer = recognised(facebook, dialog('Say something about this…', button('go', 'Share now')));
    expect(composer).toMatchObject({ surface: 'facebook.post', via: 'facebook.share' });
    expect(submitsOf(facebook, composer)).toEqual(['go']);
  });
});

describe('a comment', () => {
  const page = (label: string, form = 'form role="presentation"') =>
    `<div role="article">${button('toggle', 'Commenter')}
     <${form}><div ${LEXICAL} aria-label="${label}"></div>
     <div id="focused-state-composer-submit">${button('send', 'Commenter')}</div></${form.split(' ')[0]}></div>`;

  it.each([
    ['Écrire un commentaire…', 'facebook.comment'],
    ['Commenter en tant que Camille', 'facebook.comment'],
    ['Comment as Camille', 'facebook.comment'],
    ['Answer as Camille', 'facebook.comment'],
    ['', 'facebook.comment'],
    ['Reply to Camille', 'facebook.reply'],
    ['Répondre à Camille', 'facebook.reply'],
  ])('« %s »', (label, via) => {
    const composer = recognised(facebook, page(label));
    expect(composer).toMatchObject({ surface: 'facebook.comment', verb: 'comment', via });
    expect(submitsOf(facebook, composer)).toEqual(['send']);
    expect(facebook.sendsOnEnter(composer)).toBe(true);
  });

  it('does not take the toggle of the action bar for its button, whatever the form has become', () => {
    const bare = page('Commenter en tant que Camille', 'div').replace('id="focused-state-composer-submit"', '');
    expect(submitsOf(facebook, recognised(facebook, bare))).toEqual(['send']);
  });

  it('in the dialog of a post is no post', () => {
    const composer = recognised(facebook, `<div role="dialog" aria-label="Publication de Camille">${page('')}</div>`);
    expect(composer.surface).toBe('facebook.comment');
  });

  it.each([
    ['Comment as Camille Exemple', 'Camille Exemple'],
    ['Commenter en tant que Page Modèle', 'Page Modèle'],
    ['Write a comment…', undefined],
  ])('« %s » is written as %s', (label, name) => {
    expect(facebook.actingName(recognised(facebook, page(label)))).toBe(name);
  });
});

it('a post is written as the name before its editor, not as that of a post that is shared', () => {
  const shared = '<article><strong>Claude Fictif</strong></article>';
  const box = (header: string) =>
    `<div role="dialog">${header}<div ${LEXICAL} aria-label="Quoi de neuf"></div>${shared}${button('go', 'Publier')}</div>`;
  expect(facebook.actingName(recognised(facebook, box('<strong>Page Modèle</strong>')))).toBe('Page Modèle');
  expect(facebook.actingName(recognised(facebook, box('')))).toBeUndefined();
});

describe('a message', () => {
  const dock = (label: string, send = 'Press enter to send') =>
    `<div><h2>Camille</h2><div ${LEXICAL} aria-label="${label}"></div>${button('like', 'Send a like')}${button('send', send)}</div>`;

  it.each(['Message', 'Aa', 'Écrire à Camille'])('« %s »', (label) => {
    const composer = recognised(facebook, dock(label));
    expect(composer).toMatchObject({ surface: 'facebook.message', verb: 'send', via: 'facebook.message' });
    expect(submitsOf(facebook, composer)).toEqual(['send']);
    expect(facebook.sendsOnEnter(composer)).toBe(true);
  });

  it('is told by its button where it has no label', () => {
    const composer = recognised(facebook, dock('', 'Appuyez sur Entrée pour envoyer'));
    expect(composer.surface).toBe('facebook.message');
  });

  it('each dock has its own button and its own conversation', () => {
    const other = dock('Message')
      .replace('data-editor', '')
      .replace('Camille', 'Dominique')
      .replace('"send"', '"other"');
    const composer = recognised(facebook, dock('Message') + other);
    expect(submitsOf(facebook, composer)).toEqual(['send']);
    expect(facebook.conversationOf(composer)).toBe('Camille');
  });

  it('of a page has the conversation of the address', () => {
    standAt('https://www.facebook.com/messages/e2ee/t/123/');
    const composer = recognised(facebook, `<div role="main"><div ${LEXICAL}></div></div>`);
    expect(composer.surface).toBe('facebook.message');
    expect(facebook.conversationOf(composer)).toBe('123');
  });
});

describe('the rest', () => {
  it.each([
    [
      'a story',
      'https://www.facebook.com/stories/create',
      '<textarea data-editor></textarea>',
      'facebook.story',
      'facebook.story',
    ],
    ['a reel', 'https://www.facebook.com/', dialog('Décrivez votre reel…', ''), 'facebook.story', 'facebook.reel'],
    [
      'a bio',
      'https://www.facebook.com/profile.php',
      '<textarea data-editor aria-label="Bio"></textarea>',
      'facebook.profile',
      'facebook.profile',
    ],
    [
      'a page’s name',
      'https://www.facebook.com/',
      '<input data-editor aria-label="Nom de la Page">',
      'facebook.profile',
      'facebook.profile',
    ],
    [
      'Business Suite',
      'https://business.facebook.com/latest/composer',
      dialog('Text', ''),
      'facebook.other',
      'facebook.business',
    ],
    [
      'an unknown editor',
      'https://www.facebook.com/',
      `<div ${LEXICAL} aria-label="Notes"></div>`,
      'facebook.other',
      'other',
    ],
  ])('%s', (_, address, html, surface, via) => {
    standAt(address);
    expect(recognised(facebook, html)).toMatchObject({ surface, via });
  });

  it.each([
    ['Confirmer', 'Supprimer', true],
    ['Confirm', 'Delete', true],
    ['Confirmer', 'Annuler', false],
  ])('« %s » beside « %s » accepts a friend: %s', (accept, refuse, accepts) => {
    document.body.innerHTML = `<div>${button('yes', accept)}<div>${button('no', refuse)}</div></div>`;
    const yes = document.querySelector('#yes');
    expect(yes && facebook.isAcceptance(yes)).toBe(accepts);
  });
});
