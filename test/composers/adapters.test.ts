// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Composer, SiteAdapter } from '../../lib/composers/composer.ts';
import { treeOf } from '../../lib/composers/dom-path.ts';
import { facebook } from '../../lib/composers/facebook.ts';
import { findAdapter } from '../../lib/composers/find-composer.ts';
import { linkedin } from '../../lib/composers/linkedin.ts';

/** The composer around `[data-editor]`, in a page made of this HTML. */
function recognise(adapter: SiteAdapter, html: string): Composer | undefined {
  document.body.innerHTML = html;
  const editor = document.querySelector<HTMLElement>('[data-editor]');
  if (!editor) throw new Error('no [data-editor]');
  const recognition = adapter.recognise(editor);
  return recognition && { ...recognition, editor, root: treeOf(editor) };
}

/** Names of the buttons that publish the composer, in page order. */
function submitsOf(adapter: SiteAdapter, composer: Composer | undefined): string[] {
  if (!composer) throw new Error('not recognised');
  const buttons = [...document.querySelectorAll('button, [role="button"]')];
  return buttons.filter((button) => adapter.isSubmit(button, composer)).map((button) => button.id);
}

const LEXICAL = 'data-editor contenteditable="true" role="textbox" data-lexical-editor="true"';

describe('hosts', () => {
  it.each([
    ['www.facebook.com', facebook],
    ['m.facebook.com', facebook],
    ['www.linkedin.com', linkedin],
    ['notfacebook.com', undefined],
    ['facebook.com.example.org', undefined],
  ])('%s', (host, adapter) => {
    expect(findAdapter(host)).toBe(adapter);
  });
});

describe('Facebook', () => {
  const dialog = (label: string) => `<div role="dialog"><div ${LEXICAL} aria-label="${label}"></div>
    <div role="button" id="photo" aria-label="Photo/vidéo"></div>
    <div role="button" id="fr" aria-label="Publier"></div><div role="button" id="en" aria-label="Post"></div>
    <div role="button" id="off" aria-label="Publier" aria-disabled="true"></div></div>`;

  it.each(['À quoi pensez-vous?', "What's on your mind?", 'Quoi de neuf, Camille?', ''])('post « %s »', (label) => {
    const composer = recognise(facebook, dialog(label));
    expect(composer).toMatchObject({ surface: 'facebook.post', verb: 'post', via: 'facebook.post' });
    expect(composer && facebook.sendsOnEnter(composer)).toBe(false);
    expect(submitsOf(facebook, composer)).toEqual(['fr', 'en']);
  });

  it('asks at Next, where the dialog that follows has no editor', () => {
    const next = dialog('').replace('id="fr" aria-label="Publier"', 'id="fr" aria-label="Suivant"');
    expect(submitsOf(facebook, recognise(facebook, next))).toEqual(['fr', 'en']);
  });

  it.each([
    ['Modifier la publication', ['save']],
    ['Créer une publication', []],
  ])('takes Enregistrer for publishing in « %s »: %j', (title, submits) => {
    const page = `<div role="dialog" aria-label="${title}"><div ${LEXICAL}></div>
      <div role="button" id="save" aria-label="Enregistrer"></div></div>`;
    expect(submitsOf(facebook, recognise(facebook, page))).toEqual(submits);
  });

  it.each(['Écrire un commentaire…', 'Commenter en tant que Camille', 'Comment as Camille', 'Reply to Camille'])(
    'comment « %s »',
    (label) => {
      const composer = recognise(
        facebook,
        `<div role="button" id="toggle" aria-label="Commenter"></div>
         <form role="presentation"><div ${LEXICAL} aria-label="${label}"></div>
         <div id="focused-state-composer-submit"><div role="button" id="send" aria-label="Commenter"></div></div></form>`,
      );
      expect(composer).toMatchObject({ surface: 'facebook.comment', verb: 'comment', via: 'facebook.comment' });
      expect(composer && facebook.sendsOnEnter(composer)).toBe(true);
      expect(submitsOf(facebook, composer)).toEqual(['send']);
    },
  );

  it.each([
    ['a search box', `<input><div data-editor contenteditable="true" role="combobox"></div>`],
    ['the chat', `<div ${LEXICAL} aria-label="Message"></div>`],
    ['an editor of unknown purpose', `<div ${LEXICAL} aria-label="Bio"></div>`],
  ])('not %s', (_, html) => {
    expect(recognise(facebook, html)).toBeUndefined();
  });
});

describe('LinkedIn', () => {
  it('post of the Ember front end', () => {
    const composer = recognise(
      linkedin,
      `<div role="dialog" data-test-modal-id="sharebox"><div data-editor contenteditable="true" class="ql-editor"></div>
       <button id="emoji" aria-label="Emoji"></button><button id="go" class="share-actions__primary-action">Publier</button></div>`,
    );
    expect(composer).toMatchObject({ surface: 'linkedin.post', via: 'linkedin.post' });
    expect(submitsOf(linkedin, composer)).toEqual(['go']);
  });

  it('post of the SDUI front end, without any of its own names', () => {
    const composer = recognise(
      linkedin,
      `<dialog open><div data-editor contenteditable="true" role="textbox"></div>
       <button id="image" aria-label="Ajouter un média"></button><button id="go"><span>Publier</span></button></dialog>`,
    );
    expect(submitsOf(linkedin, composer)).toEqual(['go']);
  });

  it('takes the whole dialog as container, where the button may stand outside the screen', () => {
    const composer = recognise(
      linkedin,
      `<dialog open id="box"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose">
       <div componentkey="ShareBox_textEditor"><div data-editor contenteditable="true" role="textbox"></div></div></div></dialog>`,
    );
    expect(composer?.container.id).toBe('box');
  });

  it('not yet a comment or a message', () => {
    expect(
      recognise(linkedin, `<div componentkey="commentBox-1"><div data-editor contenteditable="true"></div></div>`),
    ).toBeUndefined();
    expect(
      recognise(linkedin, `<form class="msg-form"><div data-editor contenteditable="true"></div></form>`),
    ).toBeUndefined();
  });
});
