/** Cards about hurtful words and solicitation. */
export const enCardsRespect = {
  'card.disparagement.colleague.title': 'Hard words about a colleague',
  'card.disparagement.colleague.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” could hurt someone on the team, even unnamed. What is written stays and travels.`,
  'card.disparagement.colleague.advice': 'Talk about the situation rather than the person, or remove this passage.',
  'card.disparagement.manager.title': 'Hard words about a manager',
  'card.disparagement.manager.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” could be read as a personal attack. Your real point would be lost.`,
  'card.disparagement.manager.advice': 'Say what is wrong without targeting the person, or remove this passage.',
  'card.disparagement.patient.title': 'Hard words about a patient',
  'card.disparagement.patient.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” could hurt a patient or their loved ones, even unnamed.`,
  'card.disparagement.patient.advice': 'Remove this passage. You can tell of a hard day without targeting anyone.',
  'card.disparagement.organization.title': 'Hard words about the organization',
  'card.disparagement.organization.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” could harm the organization’s reputation or air a disagreement in public.`,
  'card.disparagement.organization.advice': 'Put it with restraint. To report a problem, there are proper channels.',
  'card.disparagement.fix.remove.label': 'Remove this passage',
  'card.discrimination.group.title': 'Words aimed at a group',
  'card.discrimination.group.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” could demean people for who they are: origin, age, religion, disability or other.`,
  'card.discrimination.group.advice': 'Talk about the act or situation, not the group, or remove this passage.',
  'card.discrimination.person.title': 'Words aimed at a personal trait',
  'card.discrimination.person.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” is aimed at who a person is, rather than what happened.`,
  'card.discrimination.person.advice': 'Remove the trait and keep the facts, or remove this passage.',
  'card.discrimination.gender-identity.title': 'A person’s gender identity',
  'card.discrimination.gender-identity.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” is aimed at someone’s gender identity or expression. This can hurt or expose them.`,
  'card.discrimination.gender-identity.advice': 'Remove this passage, or refer to the person as they name themselves.',
  'card.harassment.insult.title': 'Insulting words',
  'card.harassment.insult.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” can be taken as an insult. Once posted, it is hard to take back.`,
  'card.harassment.insult.advice': 'Take a moment, then reword or remove this passage.',
  'card.harassment.threat.title': 'Words that may frighten someone',
  'card.harassment.threat.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” can be understood as a threat, even said as a joke.`,
  'card.harassment.threat.advice': 'Remove this passage. If a conflict weighs on you, talk to someone you trust.',
  'card.harassment.obscene.title': 'Sexual words',
  'card.harassment.obscene.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” aims sexual words at someone. This can hurt or embarrass.`,
  'card.harassment.obscene.advice': 'Remove or reword this passage.',
  'card.solicitation.product.title': 'A sale or promotion',
  'card.solicitation.product.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” promotes a product or service tied to your work or the people you serve.`,
  'card.solicitation.fundraising.title': 'A fundraiser',
  'card.solicitation.fundraising.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” asks for donations, tied to your work. People may take it as coming from the organization.`,
  'card.solicitation.politics.title': 'A party, a candidate or a cause',
  'card.solicitation.politics.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” backs a cause, tied to your role. People may see it as the organization’s support.`,
  'card.solicitation.official.title': 'A promotion on an official page',
  'card.solicitation.official.body': ({ excerpt }: { excerpt: string }) =>
    `“${excerpt}” doesn’t seem tied to the organization’s mission, and this page belongs to it.`,
  'card.solicitation.advice': 'Remove the tie to your work, the premises or the people you serve.',
  'card.solicitation.advice.authorization': ({ authority }: { authority: string }) =>
    `Remove this passage, or get authorization first: ${authority}.`,
};
