/** One question that the bench answers, and one heading of docs/performance.md. */
export interface Section {
  /** By which it is asked for: `npm run bench -- NAME`. */
  readonly name: string;
  readonly title: string;
  /** Measures, and says in Markdown what came of it and how. */
  readonly measure: () => Promise<string>;
}
