// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { facebook } from '../../lib/composers/facebook.ts';
import { editorIn, standAt } from './recognised.ts';

const SECRETS = ['camille', 'secret', 'dominique', 'facebook.com', 'chambre', 'x1qhmfi1', 'https'];

const PAGE = `<div role="dialog" aria-label="Publication de Camille" id="camille" class="x1qhmfi1">
  <x-camille role="camille"><form role="presentation" action="https://www.facebook.com/secret">
    <div data-editor contenteditable="true" role="textbox" data-lexical-editor="true"
      aria-label="Commenter en tant que Camille" title="Dominique">Mme Dominique, chambre 214</div>
    <div id="focused-state-composer-submit" role="button" aria-label="Camille"></div>
  </form></x-camille></div>`;

beforeEach(() => standAt('https://www.facebook.com/camille.exemple/posts/secret'));

describe('the report of a field', () => {
  it('says how it was recognised', () => {
    expect(facebook.report(editorIn(PAGE))).toEqual({
      site: 'facebook',
      surface: 'facebook.comment',
      via: 'facebook.comment',
      nearest: 'facebook.comment',
      hits: ['comment.label', 'comment.form', 'comment.submit'],
      misses: ['comment.article'],
      editor: 'lexical',
      path: ['div=textbox', 'form=presentation', 'element', 'div=dialog', 'body', 'html'],
      submitFound: true,
      sendsOnEnter: true,
    });
  });

  it('holds no text, no name and no address, whatever the page is made of', () => {
    const report = JSON.stringify(facebook.report(editorIn(PAGE))).toLowerCase();
    expect(SECRETS.filter((secret) => report.replaceAll('facebook.comment', '').includes(secret))).toEqual([]);
  });

  it('says of an unknown editor what came nearest', () => {
    const report = facebook.report(
      editorIn(
        PAGE.replace('role="presentation"', '')
          .replaceAll(/Commenter en tant que/g, '')
          .replace('focused-state', 'x'),
      ),
    );
    expect(report).toMatchObject({ surface: 'facebook.other', via: 'other', nearest: 'facebook.post' });
  });

  it('says of a field that is not read that it is not', () => {
    const report = facebook.report(editorIn('<input data-editor type="search">'));
    expect(report).toMatchObject({ surface: null, via: null, editor: 'input', submitFound: false });
  });
});
