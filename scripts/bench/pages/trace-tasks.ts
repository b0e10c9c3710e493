import { z } from 'zod';

/** What Chromium's trace says of one piece of work; times in microseconds. */
const EVENT = z.object({
  name: z.string(),
  ph: z.string(),
  ts: z.number(),
  dur: z.number().default(0),
  /** Of `dur`, what the thread itself worked: a busy machine does not blur it. */
  tdur: z.number().optional(),
  pid: z.number(),
  tid: z.number(),
  args: z.object({ data: z.object({ type: z.string().optional(), url: z.string().optional() }).optional() }).optional(),
});
type TraceEvent = z.infer<typeof EVENT>;

/** The work of a page's main thread for one key, from its event to the next key's; milliseconds. */
export interface KeyWork {
  /** All of it. */
  readonly whole: number;
  /** Up to the hand-over of the frame that shows the character. */
  readonly inFrame: number;
  readonly afterFrame: number;
  /** The part of the whole that was spent in functions of the content script. */
  readonly own: number;
}

const TRACED_KEY = 'keydown';
/** The main thread hands a frame over. */
const FRAME_OUT = 'Commit';
const OWN_SCRIPT = 'content-scripts/';

/** Takes Chromium's trace apart, key by key; throws when it holds no key. */
export function keyWorkOf(trace: string): KeyWork[] {
  const { traceEvents } = z.object({ traceEvents: z.array(z.unknown()) }).parse(JSON.parse(trace));
  const events = traceEvents.flatMap((event) => EVENT.safeParse(event).data ?? []).toSorted((a, b) => a.ts - b.ts);
  const keys = events.filter(({ name, args }) => name === 'EventDispatch' && args?.data?.type === TRACED_KEY);
  const [first] = keys;
  if (first === undefined) throw new Error('the trace holds no key');
  const main = events.filter(({ pid, tid, ph }) => pid === first.pid && tid === first.tid && ph === 'X');
  const tasks = main.filter(({ name }) => name === 'RunTask');
  const starts = keys.map(
    (key) => tasks.findLast((task) => task.ts <= key.ts && endOf(task) >= endOf(key))?.ts ?? key.ts,
  );
  return starts.map((start, index) => {
    const isOfKey = ({ ts }: TraceEvent) => ts >= start && ts < (starts[index + 1] ?? Number.POSITIVE_INFINITY);
    return workOf(tasks.filter(isOfKey), main.filter(isOfKey));
  });
}

function workOf(tasks: readonly TraceEvent[], events: readonly TraceEvent[]): KeyWork {
  const frameOut = events.find(({ name }) => name === FRAME_OUT);
  const isInFrame = ({ ts }: TraceEvent) => frameOut === undefined || ts <= frameOut.ts;
  const calls = events.filter(({ args }) => args?.data?.url?.includes(OWN_SCRIPT));
  const outermost = calls.filter((call) => !calls.some((other) => other !== call && holds(other, call)));
  return {
    whole: sumOf(tasks),
    inFrame: sumOf(tasks.filter(isInFrame)),
    afterFrame: sumOf(tasks.filter((task) => !isInFrame(task))),
    own: sumOf(outermost),
  };
}

function holds(outer: TraceEvent, inner: TraceEvent): boolean {
  return outer.ts <= inner.ts && endOf(outer) >= endOf(inner);
}

function endOf({ ts, dur }: TraceEvent): number {
  return ts + dur;
}

function sumOf(events: readonly TraceEvent[]): number {
  return events.reduce((sum, { dur, tdur = dur }) => sum + tdur, 0) / 1000;
}
