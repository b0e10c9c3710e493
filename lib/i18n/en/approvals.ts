/** What the settings say of requests for approval. */
export const enApprovals = {
  'options.nav.approvals': 'Approvals',
  'options.approver.label': 'I approve contents myself. Vigie does not ask me for approval.',
  'approvals.intro':
    'When you want it to, Vigie keeps a trace of a request for 30 days: a fingerprint of the text, never the text.',
  'approvals.none': 'No traces yet.',
  'approvals.asked': ({ platform, date }: { platform: string; date: string }) =>
    `${platform}, ${date}: waiting for approval`,
  'approvals.approved': ({ platform, date }: { platform: string; date: string }) => `${platform}, ${date}: approved`,
  'approvals.erase': 'Erase the traces',
  'approvals.not-erased': 'The traces couldn’t be erased. Please try again.',
};
