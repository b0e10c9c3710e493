// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Composer } from '../../lib/composers/composer.ts';
import { type Attachments, watchAttachments } from '../../lib/composers/watch-attachments.ts';

const PHOTO = new File(['x'], 'photo.png', { type: 'image/png' });
const FILM = new File(['x'], 'film.mp4', { type: 'video/mp4' });
const SCHEDULE = new File(['x'], 'horaire.pdf', { type: 'application/pdf' });

/** What a `FileList` is to whoever reads it. */
const listOf = (...files: File[]) => Object.assign([...files], { item: (at: number) => files[at] ?? null });

let closing: AbortController;
let composer: Composer;
let attachments: Attachments;
const onChange = vi.fn();

beforeEach(() => {
  document.body.innerHTML = `
    <div role="dialog"><div contenteditable="true"></div><input type="file"><div class="shelf"></div></div>
    <input type="file" id="elsewhere">`;
  const container = document.querySelector('[role=dialog]') as Element;
  const editor = container.querySelector('[contenteditable]') as HTMLElement;
  composer = { surface: 'facebook.post', container, editor, root: document, verb: 'post', via: 'facebook.post' };
  closing = new AbortController();
  onChange.mockReset();
  attachments = watchAttachments(window, () => composer, closing.signal, onChange);
});
afterEach(() => closing.abort());

function choose(selector: string, ...files: File[]): void {
  const input = document.querySelector(selector);
  Object.defineProperty(input, 'files', { value: listOf(...files), configurable: true });
  input?.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
}

function give(type: 'paste' | 'drop', target: Element, ...files: File[]): Event {
  const event = new Event(type, { bubbles: true, composed: true, cancelable: true });
  const data = { files: listOf(...files) };
  Object.defineProperty(event, type === 'paste' ? 'clipboardData' : 'dataTransfer', { value: data });
  target.dispatchEvent(event);
  return event;
}

function show(tag: 'img' | 'video', src: string, place = '.shelf'): Element {
  const preview = document.createElement(tag);
  preview.setAttribute('src', src);
  document.querySelector(place)?.append(preview);
  return preview;
}

describe('a file', () => {
  it('that is chosen is seen at once, before any preview', () => {
    choose('[role=dialog] input', PHOTO, FILM);
    expect(attachments.count()).toBe(2);
    expect(onChange).toHaveBeenCalledOnce();
  });

  it.each(['paste', 'drop'] as const)('given by %s is seen, and the event is left alone', (type) => {
    const event = give(type, composer.editor, PHOTO);
    expect(attachments.count()).toBe(1);
    expect(event.defaultPrevented).toBe(false);
  });

  it('is seen though the page stops the event at its own element', () => {
    composer.container.addEventListener('paste', (event) => event.stopImmediatePropagation(), { capture: true });
    give('paste', composer.editor, PHOTO);
    expect(attachments.count()).toBe(1);
  });

  it('that is no picture, and pasted words, are none', () => {
    choose('[role=dialog] input', SCHEDULE);
    give('paste', composer.editor);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('that goes to another part of the page is not this draft’s', () => {
    choose('#elsewhere', PHOTO);
    give('drop', document.body, PHOTO);
    expect(attachments.count()).toBe(0);
  });

  it('is not opened', () => {
    const opened = ['arrayBuffer', 'text', 'stream', 'slice'].map((act) => vi.spyOn(Blob.prototype, act as 'text'));
    choose('[role=dialog] input', PHOTO);
    for (const act of opened) expect(act).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });
});

describe('a preview', () => {
  it.each([
    ['img', 'blob:https://www.facebook.com/1'],
    ['video', 'blob:https://www.facebook.com/2'],
    ['img', 'data:image/jpeg;base64,AA=='],
  ] as const)('%s %s is a picture, until it is taken away', async (tag, src) => {
    const preview = show(tag, src);
    await expect.poll(() => attachments.count()).toBe(1);
    preview.remove();
    await expect.poll(() => attachments.count()).toBe(0);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('of a file that was seen already is the same picture', async () => {
    choose('[role=dialog] input', PHOTO);
    const preview = show('img', 'blob:https://www.facebook.com/1');
    await expect.poll(() => attachments.count()).toBe(1);
    expect(onChange).toHaveBeenCalledOnce();
    preview.parentElement?.replaceChildren();
    await expect.poll(() => attachments.count()).toBe(0);
  });

  it('that gets its address later is seen', async () => {
    const waiting = document.createElement('img');
    document.querySelector('.shelf')?.append(waiting);
    waiting.setAttribute('src', 'blob:https://www.facebook.com/1');
    await expect.poll(() => attachments.count()).toBe(1);
  });

  it('stays one when the page has sent the file ahead and shows it from there', async () => {
    const preview = show('img', 'blob:https://www.facebook.com/1');
    await expect.poll(() => attachments.count()).toBe(1);
    preview.setAttribute('src', 'https://scontent.example/1.jpg');
    show('img', 'blob:https://www.facebook.com/2');
    await expect.poll(() => attachments.count()).toBe(2);
  });

  it.each([
    ['an emoji', 'https://static.example/emoji.png'],
    ['an icon', 'data:image/svg+xml,<svg/>'],
    ['a place that waits', 'data:image/gif;base64,R0lGODlhAQABAAAAACw='],
  ])('%s is none', async (_, src) => {
    show('img', src);
    show('img', 'blob:https://www.facebook.com/1');
    await expect.poll(() => attachments.count()).toBe(1);
  });

  it('in a post or a conversation beside the editor is somebody else’s', async () => {
    composer.container.insertAdjacentHTML('beforeend', '<div role="row" class="said"></div>');
    show('video', 'blob:https://www.facebook.com/9', '.said');
    show('img', 'blob:https://www.facebook.com/1');
    await expect.poll(() => attachments.count()).toBe(1);
  });

  it('is not looked for in a whole page', () => {
    composer = { ...composer, container: document.body };
    show('video', 'blob:https://www.facebook.com/9');
    const whole = watchAttachments(window, () => composer, closing.signal, onChange);
    expect(whole.count()).toBe(0);
  });

  it('that was there before the person came is counted', () => {
    show('img', 'blob:https://www.facebook.com/1');
    expect(watchAttachments(window, () => composer, closing.signal, onChange).count()).toBe(1);
  });
});

it('what was published takes along what had no preview', () => {
  choose('[role=dialog] input', PHOTO);
  attachments.forgetSent();
  expect(attachments.count()).toBe(0);
});

it('sees nothing once it is closed', () => {
  closing.abort();
  choose('[role=dialog] input', PHOTO);
  expect(attachments.count()).toBe(0);
});
