// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { linkedin } from '../../lib/composers/linkedin.ts';
import { recognised, standAt, submitsOf } from './recognised.ts';

beforeEach(() => standAt('https://www.linkedin.com/feed/'));

const EDITOR = '<div data-editor contenteditable="true" role="textbox"></div>';

describe('a post', () => {
  it('of the Ember front end', () => {
    const composer = recognised(
      linkedin,
      `<div role="dialog" data-test-modal-id="sharebox"><div data-editor contenteditable="true" class="ql-editor"></div>
       <button id="emoji" aria-label="Emoji"></button><button id="go" class="share-actions__primary-action">Publier</button></div>`,
    );
    expect(composer).toMatchObject({ surface: 'linkedin.post', verb: 'post', via: 'linkedin.post' });
    expect(submitsOf(linkedin, composer)).toEqual(['go']);
    expect(linkedin.sendsOnEnter(composer)).toBe(false);
  });

  it('of the SDUI front end, without any of its own names', () => {
    const composer = recognised(
      linkedin,
      `<dialog open>${EDITOR}<button id="image" aria-label="Ajouter un média"></button>
       <button id="go"><span>Publier</span></button></dialog>`,
    );
    expect(composer.surface).toBe('linkedin.post');
    expect(submitsOf(linkedin, composer)).toEqual(['go']);
  });

  it('takes the whole dialog as container, where the button may stand outside the screen', () => {
    const composer = recognised(
      linkedin,
      `<dialog open id="box"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose">
       <div componentkey="ShareBox_textEditor">${EDITOR}</div></div></dialog>`,
    );
    expect(composer.container.id).toBe('box');
  });
});

describe('a comment', () => {
  const box = (open: string, submit: string) =>
    `<article><button id="toggle">Commenter</button><div ${open}>${EDITOR}<button id="emoji" aria-label="Emoji"></button>${submit}</div>
     <button id="next-toggle">Commenter</button></article>`;

  it.each([
    ['the box and the name', 'componentkey="commentBox-1"', '<button id="go">Commenter</button>'],
    [
      'the button’s own section',
      '',
      '<div componentkey="x-commentButtonSection"><button id="go">Commenter</button></div>',
    ],
    ['the name of the view', '', '<button id="go" data-view-name="comment-post">Publier</button>'],
    [
      'the old class',
      'class="comments-comment-box"',
      '<button id="go" class="comments-comment-box__submit-button--cr">?</button>',
    ],
  ])('by %s, and never the toggle with the same words', (_, open, submit) => {
    const composer = recognised(linkedin, box(open, submit));
    expect(composer).toMatchObject({ surface: 'linkedin.comment', verb: 'comment', via: 'linkedin.comment' });
    expect(submitsOf(linkedin, composer)).toEqual(['go']);
    expect(linkedin.sendsOnEnter(composer)).toBe(false);
  });

  it('has no button yet while nothing is typed', () => {
    const composer = recognised(linkedin, box('componentkey="commentBox-1"', ''));
    expect(linkedin.findSubmit(composer)).toBeUndefined();
  });
});

describe('a message', () => {
  const form = (inside: string) =>
    `<form class="msg-form"><div data-editor class="msg-form__contenteditable" contenteditable="true" aria-label="Rédigez un message…"></div>${inside}</form>`;
  const send = '<button type="submit" id="go" class="msg-form__send-button">Envoyer</button>';

  it('is sent by its button', () => {
    const composer = recognised(linkedin, form(send));
    expect(composer).toMatchObject({ surface: 'linkedin.message', verb: 'send', via: 'linkedin.message' });
    expect(submitsOf(linkedin, composer)).toEqual(['go']);
    expect(linkedin.sendsOnEnter(composer)).toBe(false);
  });

  it('follows the person’s setting while it is open', () => {
    const composer = recognised(linkedin, form('<p class="msg-form__hint-text">Appuyez sur Entrée pour envoyer</p>'));
    expect(linkedin.sendsOnEnter(composer)).toBe(true);
    composer.container.querySelector('p')?.remove();
    expect(linkedin.sendsOnEnter(composer)).toBe(true);
    composer.container.insertAdjacentHTML('beforeend', send);
    expect(linkedin.sendsOnEnter(composer)).toBe(false);
  });

  it('knows its conversation by the link in the bubble', () => {
    const composer = recognised(
      linkedin,
      `<div class="msg-overlay-conversation-bubble"><a href="/in/dominique-modele/">Dominique</a>${form(send)}</div>`,
    );
    expect(linkedin.conversationOf(composer)).toBe('dominique-modele');
  });
});

describe('the rest', () => {
  it.each([
    [
      'an invitation',
      '/in/x/',
      '<div role="dialog"><textarea data-editor id="custom-message"></textarea><button id="go">Send</button></div>',
      'linkedin.invitation',
      ['go'],
    ],
    [
      'an article’s headline',
      '/article/new/',
      '<main><textarea data-editor placeholder="Titre"></textarea></main><nav><button id="go" class="article-editor-nav__publish">Suivant</button></nav>',
      'linkedin.article',
      ['go'],
    ],
    ['an article’s body', '/article/edit/1/', `<main>${EDITOR}</main>`, 'linkedin.article', []],
    [
      'the profile’s headline',
      '/in/x/',
      '<div role="dialog" aria-label="Modifier l’intro"><input data-editor aria-label="Titre"><button id="go">Enregistrer</button></div>',
      'linkedin.profile',
      ['go'],
    ],
    [
      'About',
      '/in/x/',
      '<div role="dialog" aria-label="Edit about"><textarea data-editor></textarea></div>',
      'linkedin.profile',
      [],
    ],
    [
      'a company’s post',
      '/company/1/admin/page-posts/',
      `<div role="dialog">${EDITOR}<button id="go">Post</button></div>`,
      'linkedin.post',
      ['go'],
    ],
    [
      'an edited comment',
      '/feed/',
      `<div componentkey="commentBox-2">${EDITOR}<button id="go">Save changes</button></div>`,
      'linkedin.comment',
      ['go'],
    ],
    ['an unknown editor', '/feed/', '<textarea data-editor></textarea>', 'linkedin.other', []],
  ])('%s', (_, path, html, surface, submits) => {
    standAt(`https://www.linkedin.com${path}`);
    const composer = recognised(linkedin, html);
    expect(composer.surface).toBe(surface);
    expect(submitsOf(linkedin, composer)).toEqual(submits);
  });

  it('accepts an invitation only where it can be refused', () => {
    document.body.innerHTML =
      '<li><button>Ignorer</button><button id="yes">Accepter</button></li><button id="no">Accepter</button>';
    const accepts = (selector: string) => {
      const button = document.querySelector(selector);
      return button && linkedin.isAcceptance(button);
    };
    expect([accepts('#yes'), accepts('#no')]).toEqual([true, false]);
  });
});

it('a post is written as the author button says', () => {
  const box = (header: string) => `<dialog open>${header}${EDITOR}<button id="go">Publier</button></dialog>`;
  const author =
    '<button aria-haspopup="dialog"><span aria-hidden="true">PM</span><strong>Page Modèle</strong></button>';
  expect(linkedin.actingName(recognised(linkedin, box(author)))).toBe('Page Modèle');
  expect(linkedin.actingName(recognised(linkedin, box('')))).toBeUndefined();
});
