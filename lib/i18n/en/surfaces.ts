/** The kinds of composer. */
export const enSurfaces = {
  'surface.facebook.post': 'Facebook post',
  'surface.facebook.comment': 'Facebook comment',
  'surface.facebook.message': 'Messenger message',
  'surface.facebook.story': 'Facebook story',
  'surface.facebook.profile': 'Facebook profile',
  'surface.facebook.other': 'Other text on Facebook',
  'surface.linkedin.post': 'LinkedIn post',
  'surface.linkedin.comment': 'LinkedIn comment',
  'surface.linkedin.message': 'LinkedIn message',
  'surface.linkedin.article': 'LinkedIn article',
  'surface.linkedin.invitation': 'LinkedIn invitation',
  'surface.linkedin.profile': 'LinkedIn profile',
  'surface.linkedin.other': 'Other text on LinkedIn',
};
