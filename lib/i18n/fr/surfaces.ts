/** The kinds of composer. */
export const frSurfaces = {
  'surface.facebook.post': 'Publication Facebook',
  'surface.facebook.comment': 'Commentaire Facebook',
  'surface.facebook.message': 'Message Messenger',
  'surface.facebook.story': 'Story Facebook',
  'surface.facebook.profile': 'Profil Facebook',
  'surface.facebook.other': 'Autre texte sur Facebook',
  'surface.linkedin.post': 'Publication LinkedIn',
  'surface.linkedin.comment': 'Commentaire LinkedIn',
  'surface.linkedin.message': 'Message LinkedIn',
  'surface.linkedin.article': 'Article LinkedIn',
  'surface.linkedin.invitation': 'Invitation LinkedIn',
  'surface.linkedin.profile': 'Profil LinkedIn',
  'surface.linkedin.other': 'Autre texte sur LinkedIn',
};
