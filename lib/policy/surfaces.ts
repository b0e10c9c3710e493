/** One kind of composer. Editing something published is the same surface. */
export const SURFACES = [
  'facebook.post',
  'facebook.comment',
  'facebook.message',
  'facebook.story',
  'facebook.profile',
  'facebook.other',
  'linkedin.post',
  'linkedin.comment',
  'linkedin.message',
  'linkedin.article',
  'linkedin.invitation',
  'linkedin.profile',
  'linkedin.other',
] as const;
export type Surface = (typeof SURFACES)[number];

/** `message` is read by chosen people, `public` by anyone. */
export type SurfaceClass = 'public' | 'message';

const MESSAGE_SURFACES: readonly Surface[] = ['facebook.message', 'linkedin.message', 'linkedin.invitation'];

export function surfaceClassOf(surface: Surface): SurfaceClass {
  return MESSAGE_SURFACES.includes(surface) ? 'message' : 'public';
}

/** The sites that Vigie is made for: what people call them, and the domain of all their hosts. */
export const SITE = {
  facebook: { name: 'Facebook', domain: 'facebook.com' },
  linkedin: { name: 'LinkedIn', domain: 'linkedin.com' },
} as const;
export type Site = keyof typeof SITE;
export const SITES = ['facebook', 'linkedin'] as const satisfies readonly Site[];

export type SiteDomain = (typeof SITE)[Site]['domain'];
export const SITE_DOMAINS = [SITE.facebook.domain, SITE.linkedin.domain] as const satisfies readonly SiteDomain[];

export function siteOf(surface: Surface): Site {
  return surface.startsWith('facebook.') ? 'facebook' : 'linkedin';
}

/** How a surface is published, which decides the words of the question asked there. */
export type PublishVerb = 'post' | 'comment' | 'send';

/** Is this one of the sites' hosts (`www.facebook.com`, `facebook.com`)? */
export function isSiteHost(hostname: string): boolean {
  return SITE_DOMAINS.some((domain) => isHostOf(hostname, domain));
}

export function isHostOf(hostname: string, domain: SiteDomain): boolean {
  return hostname === domain || hostname.endsWith(`.${domain}`);
}
