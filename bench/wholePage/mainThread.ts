import * as v from "valibot";

/** An event of Chromium's trace; times in µs, `tdur` in time that the thread had a core. */
const TraceEventSchema = v.object({
  name: v.string(),
  ph: v.string(),
  pid: v.number(),
  tid: v.number(),
  ts: v.optional(v.number(), 0),
  dur: v.optional(v.number(), 0),
  tdur: v.optional(v.number(), 0),
});
type TraceEvent = v.InferOutput<typeof TraceEventSchema>;

/** What a page's main thread did, in ms that it had a core. */
export type MainThread = {
  readonly total: number;
  /** Compiling and running scripts: of the extension alone, where the page's own are blocked. */
  readonly script: number;
  readonly layout: number;
  /** The longest stretch of script before the page gets its turn. */
  readonly longestScript: number;
};

const TASK = "ThreadControllerImpl::RunTask";
/** Promises go on here, right after a task and before the page gets its turn: in the trace no part of the task. */
const CHECKPOINT = "BlinkScheduler_PerformMicrotaskCheckpoint";
const script: ReadonlySet<string> = new Set([
  "EvaluateScript",
  "FunctionCall",
  // What a message brings: neither an answer of the background nor a slice that goes on is a function call to Blink.
  "v8.callFunction",
  "v8.compile",
  "RunMicrotasks",
  CHECKPOINT,
]);
const layout: ReadonlySet<string> = new Set(["Layout", "UpdateLayoutTree"]);

/** Those of the events that lie in no other of them. */
const outermost = (events: readonly TraceEvent[]): readonly TraceEvent[] => {
  let end = Number.NEGATIVE_INFINITY;
  return events
    .toSorted((a, b) => a.ts - b.ts || b.dur - a.dur)
    .filter(({ ts, dur }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
};

const ms = (events: readonly TraceEvent[]): number => events.reduce((sum, { tdur }) => sum + tdur, 0) / 1_000;

/**
 * Sums up a page's main thread from a trace with `TRACED` categories.
 * @param mark name of a performance mark that the page has made, and no other
 * @throws if the trace does not show that mark
 */
export const sumMainThread = (trace: readonly unknown[], mark: string): MainThread => {
  const events = trace.flatMap((event) => {
    const parsed = v.safeParse(TraceEventSchema, event);
    return parsed.success ? [parsed.output] : [];
  });
  const marked = events.find(({ name }) => name === mark);
  if (marked === undefined) throw new Error(`the trace does not show the mark ${mark}`);
  const ours = events.filter(({ ph, pid, tid }) => ph === "X" && pid === marked.pid && tid === marked.tid);
  const work = outermost(ours.filter(({ name }) => name === TASK || name === CHECKPOINT));
  const scripts = outermost(ours.filter(({ name }) => script.has(name)));
  const scriptOfTasks: number[] = [];
  let next = 0;
  for (const { name, ts, dur } of work) {
    const from = next;
    while ((scripts[next]?.ts ?? Number.POSITIVE_INFINITY) < ts + dur) next++;
    const time = ms(scripts.slice(from, next));
    if (name === TASK) scriptOfTasks.push(time);
    else scriptOfTasks.push((scriptOfTasks.pop() ?? 0) + time);
  }
  return {
    total: ms(work),
    script: ms(scripts),
    layout: ms(outermost(ours.filter(({ name }) => layout.has(name)))),
    longestScript: Math.max(0, ...scriptOfTasks),
  };
};

/** The categories of events that `sumMainThread` reads. */
export const TRACED = ["toplevel", "devtools.timeline", "blink.user_timing", "v8"];
