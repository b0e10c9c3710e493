/** Numbered highways of the regions served, which people call « la 138 ». */
export const HIGHWAYS = /(?<!\d)(?:132|138|117|158|148|329|333|335|344|364|370|385|389|323|327|309|311|511)(?!\d)/;
/** What follows a number that counts things or names a road or a day; « est » is a verb unless nothing comes after it. */
const COUNTS =
  /^(?: (?!needs|wants|keeps|refuses)[a-z]{4,}s(?![a-z])|\s?(?:e|er|eme|ieme|h|am|pm|ans?|places?|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|kilometres?|km|nord|sud|ouest|th|st|nd|rd)(?![\p{L}])|\s?est(?=\s*(?:[,.;)!?]|$))|[:/])/u;

/** Whether the number that ends here counts, dates or names a road rather than a room. */
export function countsOrNames(folded: string, end: number): boolean {
  return COUNTS.test(folded.slice(end, end + 14));
}
