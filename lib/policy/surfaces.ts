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
