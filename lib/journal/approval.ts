/** How far a request for approval is. */
export const APPROVAL_STATES = ['asked', 'approved'] as const;
export type ApprovalState = (typeof APPROVAL_STATES)[number];
