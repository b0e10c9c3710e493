import { eventually } from '../browser/eventually.ts';
import { clickWhenThere } from '../browser/person.ts';
import type { Scene } from './scene.ts';

/** What became of the person's pressing whatever publishes, step after step. */
export type Pressed = 'asked' | 'published';

/** Presses each step that publishes until Vigie asks or the page has published. */
export async function pressToPublish({ watched, replica }: Scene): Promise<Pressed> {
  const before = (await watched.published()).length;
  const outcome = async (): Promise<Pressed | undefined> => {
    if ((await watched.inVigie.glance()).asks) return 'asked';
    return (await watched.published()).length > before ? 'published' : undefined;
  };
  if (replica.publishSteps.length === 0) await watched.press('Enter');
  const [last] = replica.publishSteps.slice(-1);
  for (const step of replica.publishSteps) {
    if (!(await isShown(step))) continue;
    await clickWhenThere(watched.place, step);
    if (step === last) break;
    const next = replica.publishSteps[replica.publishSteps.indexOf(step) + 1] ?? '';
    const come = await eventually('an answer to the press', async () => (await outcome()) ?? (await isShown(next)));
    if (typeof come === 'string') return come;
  }
  return eventually('a question or a publication', outcome);

  async function isShown(selector: string): Promise<boolean> {
    return (await (await watched.place.$(`pierce/${selector}`))?.isVisible()) ?? false;
  }
}
