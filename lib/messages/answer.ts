import { isSiteHost } from '../policy/surfaces.ts';
import { type Replies, type Request, type RequestOf, requestSchema } from './schema.ts';

/** The part of a message's sender that is looked at. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/** One answer for each kind of request. */
export type Handlers = {
  readonly [Type in Request['type']]: (request: RequestOf<Type>, sender: Sender) => Promise<Replies[Type]>;
};

/** Who we are: the extension's id, and where its own pages live (`chrome-extension://…/`, with the slash). */
export interface Self {
  readonly id: string;
  readonly origin: string;
}

/** Answers a message of ours; `undefined` for a stranger, or for what is no request. */
export async function answer(
  message: unknown,
  sender: Sender,
  handlers: Handlers,
  self: Self,
): Promise<Replies[Request['type']] | undefined> {
  if (!isOurs(sender, self)) return undefined;
  const parsed = requestSchema.safeParse(message);
  return parsed.success ? dispatch(parsed.data, sender, handlers) : undefined;
}

/** Whether the sender is one of our pages, or our script in one of the sites that it is made for. */
export function isOurs({ id, url }: Sender, self: Self): boolean {
  if (id !== self.id || url === undefined || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return (protocol === 'https:' && isSiteHost(hostname)) || url.startsWith(self.origin);
}

function dispatch(request: Request, sender: Sender, handlers: Handlers): Promise<Replies[Request['type']]> {
  switch (request.type) {
    case 'open-clause':
      return handlers['open-clause'](request, sender);
    case 'record-decision':
      return handlers['record-decision'](request, sender);
    case 'show-count':
      return handlers['show-count'](request, sender);
    case 'claim-acceptance-week':
      return handlers['claim-acceptance-week'](request, sender);
    case 'know-approvals':
      return handlers['know-approvals'](request, sender);
    case 'keep-approval':
      return handlers['keep-approval'](request, sender);
    case 'claim-reminder':
      return handlers['claim-reminder'](request, sender);
    case 'say-duty':
      return handlers['say-duty'](request, sender);
  }
}
