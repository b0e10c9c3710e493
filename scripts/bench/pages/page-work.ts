import { z } from 'zod';

/** What the trace of a page tells of its main thread; times of the trace are microseconds. */
const EVENT = z.object({
  name: z.string(),
  ph: z.literal('X'),
  dur: z.number().default(0),
  tdur: z.number().optional(),
  ts: z.number(),
  pid: z.number(),
  tid: z.number(),
  args: z.object({ data: z.object({ url: z.string().optional() }).optional() }).optional(),
});
type TraceEvent = z.infer<typeof EVENT>;

/** The work of a page between two moments, in milliseconds of its main thread. */
export interface PageWork {
  /** All tasks together. */
  readonly whole: number;
  /** Compiling and running the content script, the outermost calls. */
  readonly own: number;
  /** Tasks that took 50 ms or more by the clock. */
  readonly longTasks: number;
}

const OWN_SCRIPT = 'content-scripts/';
const LONG = 50_000;

/** Sums the main thread's work in Chromium's trace of one page; the main thread is the one that worked most. */
export function pageWorkOf(trace: string): PageWork {
  const { traceEvents } = z.object({ traceEvents: z.array(z.unknown()) }).parse(JSON.parse(trace));
  const events = traceEvents.flatMap((event) => EVENT.safeParse(event).data ?? []);
  const threads = Map.groupBy(events, ({ pid, tid }) => `${pid} ${tid}`);
  const pages = [...threads.values()].filter((all) => all.some(({ name }) => PAGE_WORK.has(name)));
  const [main = []] = pages.toSorted((a, b) => workIn(tasksOf(b)) - workIn(tasksOf(a)));
  const own = main.filter(({ args }) => args?.data?.url?.includes(OWN_SCRIPT));
  const outermost = own.filter((call) => !own.some((other) => other !== call && holds(other, call)));
  const tasks = tasksOf(main);
  return { whole: workIn(tasks), own: workIn(outermost), longTasks: tasks.filter(({ dur }) => dur >= LONG).length };
}

/** Only a page's own main thread lays out or evaluates scripts. */
const PAGE_WORK = new Set(['EvaluateScript', 'FunctionCall', 'Layout', 'UpdateLayoutTree']);

function tasksOf(events: readonly TraceEvent[]): readonly TraceEvent[] {
  return events.filter(({ name }) => name === 'RunTask');
}

function workIn(events: readonly TraceEvent[]): number {
  return events.reduce((sum, { dur, tdur = dur }) => sum + tdur, 0) / 1000;
}

function holds(outer: TraceEvent, inner: TraceEvent): boolean {
  return outer.ts <= inner.ts && outer.ts + outer.dur >= inner.ts + inner.dur;
}
