import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  hover,
  startHover,
  type Where,
} from "../../../page/hover.ts";

type Name = "Zakharova" | "Lachin";
type State = HoverState<Name>;

const same = (a: Name, b: Name): boolean => a === b;
const step = (state: State, event: HoverEvent<Name>) => hover(state, event, same);
const at = (where: Where<Name>, isPassing = false): HoverEvent<Name> => ({
  type: "pointer",
  where,
  isPassing,
});
const onName = (target: Name, isPassing = false) => at({ at: "name", target }, isPassing);
const elsewhere = at({ at: "elsewhere" });

const idle: State = { state: "idle", token: 4 };
const dwelling: State = { state: "dwelling", token: 4, target: "Zakharova" };
const asking: State = { state: "asking", token: 4, target: "Zakharova", by: "hover" };
const askingByKey: State = { ...asking, by: "key" };
const open: State = { state: "open", token: 4, target: "Zakharova", by: "hover" };
const openByKey: State = { ...open, by: "key" };
const leaving: State = { state: "leaving", token: 4, target: "Zakharova", next: undefined };
const leavingForLachin: State = { ...leaving, next: { token: 5, target: "Lachin" } };
const all = [idle, dwelling, asking, askingByKey, open, openByKey, leaving, leavingForLachin];

const types = (effects: readonly HoverEffect<Name>[]) => effects.map(({ type }) => type);

describe("hovering, from the first rest to the card", () => {
  it("goes from idle over dwelling and asking to open, and back by leaving", () => {
    let state: State = startHover();
    const send = (event: HoverEvent<Name>): readonly HoverEffect<Name>[] => {
      const next = step(state, event);
      state = next.state;
      return next.effects;
    };
    expect(send(onName("Zakharova"))).toEqual([{ type: "start dwell", token: 1, target: "Zakharova" }]);
    expect(send({ type: "dwelled", token: 1 })).toEqual([
      { type: "ask", token: 1, target: "Zakharova", by: "hover" },
    ]);
    expect(send({ type: "ready", token: 1 })).toEqual([
      { type: "show", token: 1, target: "Zakharova", by: "hover" },
    ]);
    expect(send(elsewhere)).toEqual([{ type: "start grace", token: 1 }]);
    expect(send({ type: "grace over", token: 1 })).toEqual([{ type: "hide" }]);
    expect(state).toEqual({ state: "idle", token: 1 });
  });

  it("does nothing while idle but for a name", () => {
    for (const where of [{ at: "elsewhere" }, { at: "card" }, { at: "path" }] as const) {
      expect(step(idle, at(where))).toEqual({ state: idle, effects: [] });
    }
  });

  it("starts the rest anew while the pointer is only passing", () => {
    expect(step(dwelling, onName("Zakharova", true))).toEqual({
      state: { state: "dwelling", token: 5, target: "Zakharova" },
      effects: [{ type: "start dwell", token: 5, target: "Zakharova" }],
    });
    expect(step(dwelling, onName("Zakharova", false))).toEqual({ state: dwelling, effects: [] });
  });

  it("forgets a name that the pointer leaves before its card opens, and a card that may be laid out already", () => {
    for (const state of [dwelling, asking]) {
      expect(step(state, elsewhere)).toEqual({
        state: { state: "idle", token: 4 },
        effects: [{ type: "hide" }],
      });
    }
  });

  it("turns to another name that the pointer comes to before the card opens", () => {
    for (const state of [dwelling, asking]) {
      expect(step(state, onName("Lachin"))).toEqual({
        state: { state: "dwelling", token: 5, target: "Lachin" },
        effects: [{ type: "hide" }, { type: "start dwell", token: 5, target: "Lachin" }],
      });
    }
  });

  it("keeps waiting for the answer while the pointer stays", () => {
    expect(step(asking, onName("Zakharova"))).toEqual({ state: asking, effects: [] });
  });
});

describe("an open card", () => {
  it("stays while the pointer is on its name or in it", () => {
    expect(step(open, onName("Zakharova"))).toEqual({ state: open, effects: [] });
    expect(step(open, at({ at: "card" }))).toEqual({ state: open, effects: [] });
  });

  it("gives grace when the pointer leaves, and stays if it comes back or reaches the card", () => {
    const left = step(open, elsewhere);
    expect(left).toEqual({ state: leaving, effects: [{ type: "start grace", token: 4 }] });
    expect(step(left.state, at({ at: "card" })).state).toEqual(open);
    expect(step(left.state, onName("Zakharova")).state).toEqual(open);
  });

  it("gives new grace with every move along the path to the card, but not elsewhere", () => {
    expect(types(step(leaving, at({ at: "path" })).effects)).toEqual(["start grace"]);
    expect(types(step(leaving, elsewhere).effects)).toEqual([]);
  });

  it("gives way to another name that the pointer rests on", () => {
    const resting = step(open, onName("Lachin"));
    expect(resting).toEqual({
      state: leavingForLachin,
      effects: [
        { type: "start grace", token: 4 },
        { type: "start dwell", token: 5, target: "Lachin" },
      ],
    });
    expect(step(resting.state, { type: "dwelled", token: 5 })).toEqual({
      state: { state: "asking", token: 5, target: "Lachin", by: "hover" },
      effects: [{ type: "hide" }, { type: "ask", token: 5, target: "Lachin", by: "hover" }],
    });
  });

  it("goes on resting on the other name when its own grace ends first", () => {
    expect(step(leavingForLachin, { type: "grace over", token: 4 })).toEqual({
      state: { state: "dwelling", token: 5, target: "Lachin" },
      effects: [{ type: "hide" }],
    });
  });

  it("keeps the rest on the other name through slow moves, and starts it anew after fast ones", () => {
    expect(step(leavingForLachin, onName("Lachin"))).toEqual({ state: leavingForLachin, effects: [] });
    const fast = step(leavingForLachin, onName("Lachin", true));
    expect(fast.effects).toEqual([{ type: "start dwell", token: 6, target: "Lachin" }]);
  });

  it("forgets the other name when the pointer goes on elsewhere", () => {
    expect(step(leavingForLachin, elsewhere).state).toEqual(leaving);
  });

  it("closes when dismissed, in every state in which it is shown or may be laid out", () => {
    for (const state of all) {
      const { state: after, effects } = step(state, { type: "dismiss" });
      expect(after.state).toBe("idle");
      expect(types(effects)).toEqual(state === idle ? [] : ["hide"]);
    }
  });
});

describe("a card opened by a key or a tap", () => {
  it("asks at once, in every state, and closes the card that was open", () => {
    for (const state of all) {
      const { state: after, effects } = step(state, { type: "open", target: "Lachin", by: "key" });
      expect(after).toMatchObject({ state: "asking", target: "Lachin", by: "key" });
      expect(effects.at(-1)).toMatchObject({ type: "ask", target: "Lachin", by: "key" });
      expect(types(effects).includes("hide")).toBe(state !== idle);
    }
  });

  it("does not heed the pointer until it is dismissed", () => {
    for (const event of [elsewhere, onName("Lachin"), at({ at: "card" })]) {
      expect(step(openByKey, event)).toEqual({ state: openByKey, effects: [] });
      expect(step(askingByKey, event)).toEqual({ state: askingByKey, effects: [] });
    }
  });
});

describe("tokens", () => {
  it("drop what timers and answers bring for an interaction that is over", () => {
    for (const state of all) {
      for (const type of ["dwelled", "ready", "grace over"] as const) {
        expect(step(state, { type, token: 3 })).toEqual({ state, effects: [] });
      }
    }
  });

  it("are never used twice, whatever happens", () => {
    const name = fc.constantFrom<Name>("Zakharova", "Lachin");
    const where = fc.oneof(
      fc.record({ at: fc.constant("name" as const), target: name }),
      fc.constantFrom({ at: "card" as const }, { at: "path" as const }, { at: "elsewhere" as const }),
    );
    const event: fc.Arbitrary<HoverEvent<Name>> = fc.oneof(
      fc.record({ type: fc.constant("pointer" as const), where, isPassing: fc.boolean() }),
      fc.record({
        type: fc.constantFrom("dwelled" as const, "ready" as const, "grace over" as const),
        token: fc.nat(12),
      }),
      fc.constant({ type: "dismiss" as const }),
      fc.record({ type: fc.constant("open" as const), target: name, by: fc.constant("key" as const) }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        let state: State = startHover();
        let isShown = false;
        const started: number[] = [];
        for (const each of events) {
          const next = step(state, each);
          for (const effect of next.effects) {
            if (effect.type === "start dwell") started.push(effect.token);
            if (effect.type === "show") isShown = true;
            if (effect.type === "hide") isShown = false;
          }
          state = next.state;
          // What is on the screen is what the state says.
          expect(isShown).toBe(state.state === "open" || state.state === "leaving");
        }
        expect(new Set(started).size).toBe(started.length);
      }),
    );
  });
});
