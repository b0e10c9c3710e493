/** The id of unpacked builds in Chromium, from the public key of the manifest. A package that is signed with a key of one's own has another. */
export const CHROMIUM_ID = 'fcdkemcmpageoghgkpohidmecdhdngem';

/** The add-on id in Firefox: a UUID, so that no domain is claimed. */
export const FIREFOX_ID = '{6bc032c8-5862-44fb-97b1-f3bba15ba5fe}';
