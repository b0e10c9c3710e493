import type { Composer, SiteAdapter } from './composer.ts';
import { closestAcross, isAround } from './dom-path.ts';
import { findComposersIn } from './find-composers-in.ts';
import { isShown } from './is-shown.ts';
import { buttonsOn, type FindGesture } from './publish-gesture.ts';

/** One way in which the person asked the site to publish. */
export interface PublishAttempt {
  readonly composer: Composer;
  /** What they pressed: the button, or the editor where Enter publishes. */
  readonly by: HTMLElement;
  /** At a later step, where the editor is not to be seen any more: the part of the page that the person is in. */
  readonly step?: Element | undefined;
}

/** What is known of the drafts in the page. */
export interface Drafts {
  /** The composers that are open now. */
  composers(): Iterable<Composer>;
  /** The one that the person was in last, its editor there or gone, while they go through the steps that publish it. */
  last(): Composer | undefined;
}

const DIALOG = 'dialog[open], [role="dialog"]';

/**
 * What an event would publish, the composer nearest to it first: of those that are open; else of those that the person
 * never entered (the site filled them, or put them in the stead of others); else what was written at an earlier step.
 */
export function findAttempts(
  event: Event,
  find: FindGesture,
  adapter: SiteAdapter,
  drafts: Drafts,
): readonly PublishAttempt[] {
  const known = answering(event, find, drafts.composers());
  if (known.length > 0) return known;
  const [button] = buttonsOn(event);
  if (!button) return [];
  const part = closestAcross(button, `${DIALOG}, form`);
  const met = part ? answering(event, find, findComposersIn(part, adapter)) : [];
  return met.length > 0 ? met : earlierText(event, adapter, drafts.last());
}

function answering(event: Event, find: FindGesture, composers: Iterable<Composer>): readonly PublishAttempt[] {
  const path = event.composedPath();
  const attempts = [...composers]
    .flatMap((composer) => {
      const by = find(event, composer);
      return by ? [{ composer, by, step: isShown(composer.editor) ? undefined : stepOf(by) }] : [];
    })
    .sort((a, b) => distance(a.composer, path) - distance(b.composer, path));
  const [nearest] = attempts;
  return nearest ? attempts.filter((attempt) => attempt === nearest || areOnePost(attempt, nearest)) : [];
}

/** A headline and its article go out by one button; two replies under one post do not. */
function areOnePost({ composer: a }: PublishAttempt, { composer: b }: PublishAttempt): boolean {
  return a.verb === 'post' && a.surface === b.surface && a.container === b.container;
}

/** How many steps up from the event stands what holds the editor too, or what held it. */
function distance({ editor, container }: Composer, path: readonly EventTarget[]): number {
  const near = path.findIndex((node) => node instanceof Element && isAround(node, editor));
  return near >= 0 ? near : path.indexOf(container);
}

/** The second of two dialogs has no editor: what is published there was written in the first. */
function earlierText(event: Event, adapter: SiteAdapter, last: Composer | undefined): readonly PublishAttempt[] {
  const by = last && buttonsOn(event).find((button) => adapter.isSubmit(button, last));
  if (!by) return [];
  const step = stepOf(by);
  // While the text is in sight, only a dialog over it can be a step of its own.
  const isLater = step.matches(DIALOG) || !isShown(last.editor);
  return isLater ? [{ composer: last, by, step }] : [];
}

function stepOf(by: HTMLElement): Element {
  return closestAcross(by, `${DIALOG}, form, [role="main"]`) ?? by.ownerDocument.body;
}
