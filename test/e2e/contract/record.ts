import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ReplicaName } from '../../replicas/replicas.ts';
import type { BrowserKind } from '../browser/find-browsers.ts';
import type { PointId } from './contract-points.ts';

/** What became of one point at one replica in one browser. */
export interface Outcome {
  readonly replica: ReplicaName;
  readonly browser: BrowserKind;
  readonly point: PointId;
  readonly holds: boolean;
}

const REPORTS = path.resolve(import.meta.dirname, '../../../.vigie/reports');

/** Where a browser's outcomes are left for `npm run docs:composers`. */
export function outcomesFile(browser: BrowserKind): string {
  return path.join(REPORTS, `contract-${browser}.json`);
}

/** Gathers the outcomes of one browser and keeps them. */
export class Record {
  readonly #browser: BrowserKind;
  readonly #outcomes: Outcome[] = [];

  constructor(browser: BrowserKind) {
    this.#browser = browser;
  }

  /** Runs one proof and notes whether it threw; what it threw is thrown on. */
  async note(replica: ReplicaName, point: PointId, prove: () => Promise<void>): Promise<void> {
    const outcome = { replica, browser: this.#browser, point };
    try {
      await prove();
      this.#outcomes.push({ ...outcome, holds: true });
    } catch (error) {
      this.#outcomes.push({ ...outcome, holds: false });
      throw error;
    }
  }

  /** Keeps the outcomes, beside those of an earlier run for what this one left out. */
  save(): void {
    const file = outcomesFile(this.#browser);
    const earlier: readonly Outcome[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
    const isNew = ({ replica, point }: Outcome) =>
      this.#outcomes.some((own) => own.replica === replica && own.point === point);
    mkdirSync(REPORTS, { recursive: true });
    writeFileSync(file, JSON.stringify([...earlier.filter((outcome) => !isNew(outcome)), ...this.#outcomes]));
  }
}
