/** Where the pointer is. `path`: between the name and its open card. */
export type Where<Target> =
  | { readonly at: "name"; readonly target: Target }
  | { readonly at: "card" }
  | { readonly at: "path" }
  | { readonly at: "elsewhere" };

/** How a card was opened: one opened by a key or a tap stays until it is dismissed. */
export type OpenedBy = "hover" | "key" | "tap";

/**
 * Every interaction has its own token, counted up: what a timer or an answer brings for an older one is dropped.
 * `leaving`: the card is still open; `next` is another name that the pointer rests on meanwhile.
 */
export type HoverState<Target> =
  | { readonly state: "idle"; readonly token: number }
  | { readonly state: "dwelling"; readonly token: number; readonly target: Target }
  | {
      readonly state: "asking";
      readonly token: number;
      readonly target: Target;
      readonly by: OpenedBy;
    }
  | { readonly state: "open"; readonly token: number; readonly target: Target; readonly by: OpenedBy }
  | {
      readonly state: "leaving";
      readonly token: number;
      readonly target: Target;
      readonly next: { readonly token: number; readonly target: Target } | undefined;
    };

export type HoverEvent<Target> =
  | { readonly type: "pointer"; readonly where: Where<Target>; readonly isPassing: boolean }
  /** The pointer has rested long enough. */
  | { readonly type: "dwelled"; readonly token: number }
  /** What the card shows is there (or has failed), and it is not too early. */
  | { readonly type: "ready"; readonly token: number }
  | { readonly type: "grace over"; readonly token: number }
  /** Esc, the close button, a click elsewhere, a page that goes away. */
  | { readonly type: "dismiss" }
  /** A key or a tap asks for a name's card. */
  | { readonly type: "open"; readonly target: Target; readonly by: "key" | "tap" };

export type HoverEffect<Target> =
  | { readonly type: "start dwell"; readonly token: number; readonly target: Target }
  | { readonly type: "ask"; readonly token: number; readonly target: Target; readonly by: OpenedBy }
  | { readonly type: "show"; readonly token: number; readonly target: Target; readonly by: OpenedBy }
  | { readonly type: "start grace"; readonly token: number }
  | { readonly type: "hide" };

export type HoverStep<Target> = {
  readonly state: HoverState<Target>;
  readonly effects: readonly HoverEffect<Target>[];
};

export const startHover = <Target>(): HoverState<Target> => ({ state: "idle", token: 0 });

const newest = <Target>(state: HoverState<Target>): number =>
  state.state === "leaving" ? (state.next?.token ?? state.token) : state.token;

const stay = <Target>(state: HoverState<Target>): HoverStep<Target> => ({ state, effects: [] });

/** What is shown, or may be laid out to be shown, goes. */
const hideCard = <Target>(state: HoverState<Target>): readonly HoverEffect<Target>[] =>
  state.state === "idle" ? [] : [{ type: "hide" }];

const toIdle = <Target>(state: HoverState<Target>): HoverStep<Target> => ({
  state: { state: "idle", token: newest(state) },
  effects: hideCard(state),
});

const dwell = <Target>(state: HoverState<Target>, target: Target): HoverStep<Target> => {
  const token = newest(state) + 1;
  return { state: { state: "dwelling", token, target }, effects: [{ type: "start dwell", token, target }] };
};

const toDwelling = <Target>(state: HoverState<Target>, target: Target): HoverStep<Target> => {
  const step = dwell(state, target);
  return { ...step, effects: [...hideCard(state), ...step.effects] };
};

/**
 * What hovering does, without doing it: the next state, and the effects to carry out.
 * @param isSame whether two targets are the same name at the same place
 */
export const hover = <Target>(
  state: HoverState<Target>,
  event: HoverEvent<Target>,
  isSame: (a: Target, b: Target) => boolean,
): HoverStep<Target> => {
  switch (event.type) {
    case "pointer":
      return point(state, event.where, event.isPassing, isSame);
    case "dwelled":
      return dwelled(state, event.token);
    case "ready": {
      if (state.state !== "asking" || state.token !== event.token) return stay(state);
      const { token, target, by } = state;
      return { state: { state: "open", token, target, by }, effects: [{ type: "show", token, target, by }] };
    }
    case "grace over": {
      if (state.state !== "leaving" || state.token !== event.token) return stay(state);
      if (state.next === undefined) return toIdle(state);
      return { state: { state: "dwelling", ...state.next }, effects: [{ type: "hide" }] };
    }
    case "dismiss":
      return toIdle(state);
    case "open": {
      const token = newest(state) + 1;
      const { target, by } = event;
      return {
        state: { state: "asking", token, target, by },
        effects: [...hideCard(state), { type: "ask", token, target, by }],
      };
    }
  }
};

const point = <Target>(
  state: HoverState<Target>,
  where: Where<Target>,
  isPassing: boolean,
  isSame: (a: Target, b: Target) => boolean,
): HoverStep<Target> => {
  const isAt = (target: Target): boolean => where.at === "name" && isSame(where.target, target);
  switch (state.state) {
    case "idle":
      return where.at === "name" ? toDwelling(state, where.target) : stay(state);
    case "dwelling":
      // A pointer in passing starts its rest anew with every move.
      if (isAt(state.target)) return isPassing ? dwell(state, state.target) : stay(state);
      return where.at === "name" ? toDwelling(state, where.target) : toIdle(state);
    case "asking":
      if (state.by !== "hover" || isAt(state.target)) return stay(state);
      return where.at === "name" ? toDwelling(state, where.target) : toIdle(state);
    case "open":
      if (state.by !== "hover" || where.at === "card" || isAt(state.target)) return stay(state);
      return leave(
        { state: "leaving", token: state.token, target: state.target, next: undefined },
        where,
        true,
      );
    case "leaving": {
      if (where.at === "card" || isAt(state.target)) {
        return stay({ state: "open", token: newest(state), target: state.target, by: "hover" });
      }
      const rests =
        where.at === "name" && state.next !== undefined && isSame(where.target, state.next.target);
      if (rests && !isPassing) return stay(state);
      return leave(state, where, where.at === "path");
    }
  }
};

const leave = <Target>(
  state: HoverState<Target> & { readonly state: "leaving" },
  where: Where<Target>,
  isGraceNew: boolean,
): HoverStep<Target> => {
  const next = where.at === "name" ? { token: newest(state) + 1, target: where.target } : undefined;
  return {
    state: { ...state, next },
    effects: [
      ...(isGraceNew ? [{ type: "start grace", token: state.token } as const] : []),
      ...(next === undefined ? [] : [{ type: "start dwell", ...next } as const]),
    ],
  };
};

const dwelled = <Target>(state: HoverState<Target>, token: number): HoverStep<Target> => {
  if (state.state === "dwelling" && state.token === token) {
    const { target } = state;
    return {
      state: { state: "asking", token, target, by: "hover" },
      effects: [{ type: "ask", token, target, by: "hover" }],
    };
  }
  if (state.state === "leaving" && state.next?.token === token) {
    const { target } = state.next;
    return {
      state: { state: "asking", token, target, by: "hover" },
      effects: [{ type: "hide" }, { type: "ask", token, target, by: "hover" }],
    };
  }
  return stay(state);
};
