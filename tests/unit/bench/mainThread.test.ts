import { describe, expect, it } from "vitest";
import { sumMainThread } from "../../../bench/wholePage/mainThread.ts";

const mark = "this page";
/** An event as Chromium writes them; it had a core for half of the time. */
const event = (name: string, ts: number, dur: number, more: object = {}) => ({
  name,
  ph: "X",
  pid: 7,
  tid: 1,
  ts: ts * 1_000,
  dur: dur * 1_000,
  tdur: dur * 500,
  ...more,
});
const load = event(mark, 0, 0, { ph: "R" });
const task = (ts: number, dur: number) => event("ThreadControllerImpl::RunTask", ts, dur);

describe("the main thread of a page, from a trace", () => {
  it("counts time that the thread had a core, in ms", () => {
    expect(sumMainThread([load, task(0, 8), task(10, 4)], mark).total).toBe(6);
  });

  it("counts nested tasks and scripts once", () => {
    const trace = [
      load,
      task(0, 20),
      task(2, 10),
      event("EvaluateScript", 3, 8),
      event("FunctionCall", 4, 2),
      event("v8.compile", 3, 1),
    ];
    expect(sumMainThread(trace, mark)).toMatchObject({ total: 10, script: 4 });
  });

  it("counts what a message brings, though no function of the page is called", () => {
    const trace = [load, task(0, 20), event("v8.callFunction", 1, 12), event("FunctionCall", 2, 4)];
    expect(sumMainThread(trace, mark)).toMatchObject({ script: 6, longestScript: 6 });
  });

  it("finds the longest stretch of script in one task", () => {
    const trace = [
      load,
      task(0, 10),
      event("FunctionCall", 0, 4),
      event("FunctionCall", 5, 4),
      task(20, 10),
      event("FunctionCall", 21, 6),
    ];
    expect(sumMainThread(trace, mark).longestScript).toBe(4);
  });

  it("counts promises that go on after a task as part of its stretch", () => {
    const goOn = (ts: number, dur: number) => event("BlinkScheduler_PerformMicrotaskCheckpoint", ts, dur);
    const trace = [load, task(0, 10), event("FunctionCall", 0, 4), goOn(10, 6), task(20, 2), goOn(22, 4)];
    expect(sumMainThread(trace, mark)).toMatchObject({ total: 11, script: 7, longestScript: 5 });
  });

  it("leaves other threads and processes alone", () => {
    const other = [
      { ...task(0, 50), tid: 2 },
      { ...task(0, 50), pid: 8 },
    ];
    expect(sumMainThread([load, ...other, task(0, 2)], mark).total).toBe(1);
  });

  it("refuses a trace without the mark", () => {
    expect(() => sumMainThread([task(0, 2)], mark)).toThrow(/does not show the mark this page/);
  });
});
