/** On duty, on a break, off duty, in the popup. */
export const enHours = {
  'popup.heading.hours': 'My hours',
  'hours.now.on-duty': ({ time }: { time: string }) => `On duty until ${time}`,
  'hours.now.on-break': ({ time }: { time: string }) => `On a break until ${time}`,
  'hours.now.work-use': ({ time }: { time: string }) => `Work use until ${time}`,
  'hours.now.off-duty.until': ({ day, time }: { day: string; time: string }) => `Off duty until ${day}, ${time}`,
  'hours.now.unknown': 'Vigie doesn’t know your schedule.',
  'hours.status.legend': 'Right now',
  'hours.status.on-duty': 'I’m on duty',
  'hours.status.set': ({ time }: { time: string }) => `Noted until ${time}.`,
  'hours.status.back': 'Go back to my schedule',
  'hours.premises': 'I’m on the work premises',
  'hours.premises.help': 'This device belongs to the organization. Vigie forgets your answer after 12 hours.',
  'hours.privacy': 'This reminder stays on this device and is sent to no one.',
  'hours.setup': 'Enter my schedule',
};
