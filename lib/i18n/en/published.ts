/** “What if it’s already posted?”: the policy speaks of it to few; the rest is Vigie's own advice. */
export const enPublished = {
  'published.title': 'What if it’s already posted?',
  'published.voices':
    'Mistakes happen, and can be mended in part. The advice is Vigie’s; the policy is quoted word for word, in French.',
  'published.authorized': 'In the organization’s name: what the policy asks',
  'published.own-account': 'On your own account',
  'published.now': 'Right away',
  'published.step.remove':
    'Take the text or the image down. Editing isn’t always enough: the earlier version may stay visible.',
  'published.step.silence': 'Discuss it no further, in public or in messages, even to explain.',
  'published.step.tell':
    'Tell the person in charge of personal information and your manager, or your contact at the organization. Say what was posted, where, when, and who may have seen it.',
  'published.step.person':
    'Don’t contact the person concerned or their family yourself. If they must be told, that is for the organization to do.',
  'published.step.copies': 'Don’t share the text or a screenshot again, even to ask for advice.',
  'published.where': 'Removing or editing, place by place',
  'published.where.intro':
    'The names of buttons change over time. Look for the menu of what you posted, often three dots.',
  'published.facebook.post':
    'The post’s menu lets you edit or delete it. The history of an edited post may show the earlier text: delete it instead. In a group or on a page, whoever runs it can remove it too.',
  'published.facebook.comment':
    'The comment’s menu lets you edit or delete it. The history may show the earlier text, and your other replies stay: reread them.',
  'published.facebook.story': 'Open the story, then its menu, and delete it. Don’t wait for it to disappear by itself.',
  'published.facebook.message':
    'Remove the message for everyone: removing it for yourself only leaves it with the others. It can be edited for a short while only.',
  'published.linkedin.post': 'The post’s menu lets you edit or delete it.',
  'published.linkedin.comment': 'The comment’s menu lets you edit or delete it.',
  'published.linkedin.article': 'An article is taken down from the editor where you wrote it.',
  'published.linkedin.message':
    'A sent message can be edited or deleted for a short while only. After that, it stays with whoever received it.',
  'published.limits': 'What removing doesn’t undo',
  'published.limits.body':
    'Even removed for everyone, a text may have been read, copied or photographed. Emails and notifications already sent may still show it. So tell them, even after removing it.',
  'published.sanctions': 'The policy says it this way, word for word, in French.',
  'published.more': 'What to do, step by step',
};
