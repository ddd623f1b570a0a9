import type { Opening } from "../settings/choices.ts";
import { isElementTarget } from "./composedTree.ts";
import { type HoverEffect, type HoverEvent, hover, type OpenedBy, startHover, type Where } from "./hover.ts";
import { DWELL_MS, EARLIEST_MS, GRACE_MS } from "./hoverTiming.ts";
import { watchLongPress } from "./longPress.ts";
import { lineAt, mentionRects, type Point } from "./mentionRects.ts";
import { mentionUnder } from "./mentionUnder.ts";
import type { PageNames, PlacedMention } from "./pageNames.ts";
import { createPassingGauge } from "./pointerSpeed.ts";
import { type Box, isOnPath } from "./safePath.ts";

/** What hovering needs of whoever shows the cards. */
export type CardPort = {
  /** The pointer has come to a name: its card may be wanted soon. */
  readonly prepare: (mention: PlacedMention, at: Point) => void;
  /** Settles when the card can be shown, with something to say or with its failure; never rejects. */
  readonly ready: (mention: PlacedMention) => Promise<void>;
  /** The card is ready and may soon be shown: lays it out unseen. What is not shown is hidden in the end. */
  readonly layOut: (mention: PlacedMention, at: Point) => void;
  readonly show: (mention: PlacedMention, by: OpenedBy, at: Point) => void;
  readonly hide: () => void;
  /** Closes what Esc closes before the card beside a name: a pinned card with the focus. Answers whether it did. */
  readonly escape: () => boolean;
  /** The open card on the screen. */
  readonly box: () => Box | undefined;
  readonly isHost: (target: EventTarget | null) => boolean;
};

export type Hovering = {
  readonly dismiss: () => void;
  readonly open: (mention: PlacedMention, by: "key" | "tap") => void;
  /** The mention whose card is open or coming. */
  readonly current: () => PlacedMention | undefined;
};

/** A page that is read again makes its mentions anew: the same words at the same place are the same mention. */
export const isSameMention = (a: PlacedMention, b: PlacedMention): boolean =>
  a.passage.container === b.passage.container &&
  a.mention.start === b.mention.start &&
  a.mention.end === b.mention.end &&
  a.passage.text === b.passage.text;

/** What a tap or a click does already; a name in there opens no card by tap. */
const ACTIVE = "a[href], button, summary, label, [role=button], [role=link], [onclick]";

const isWithin = (box: Box | undefined, { x, y }: Point): boolean =>
  box !== undefined && x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/** Watches the pointer over a page's names and drives the card by the state machine of hover.ts. */
export const hoverPage = (
  names: Pick<PageNames, "of">,
  card: CardPort,
  signal: AbortSignal,
  opening: Opening = "hover",
  shadowRoots: () => readonly ShadowRoot[] = () => [],
): Hovering => {
  let state = startHover<PlacedMention>();
  let pointer: Point = { x: 0, y: 0 };
  /** When it moved last, and when it came to rest on the name that it is on; ms on the page's clock. */
  let moved = 0;
  let arrived = 0;
  let dwell: ReturnType<typeof setTimeout> | undefined;
  let grace: ReturnType<typeof setTimeout> | undefined;
  const isPassing = createPassingGauge();

  const send = (event: HoverEvent<PlacedMention>): void => {
    const step = hover(state, event, isSameMention);
    state = step.state;
    for (const effect of step.effects) carryOut(effect);
  };

  const askByHover = async (token: number, mention: PlacedMention): Promise<void> => {
    const early = new Promise((resolve) => setTimeout(resolve, arrived + EARLIEST_MS - performance.now()));
    await card.ready(mention);
    // The work that a card takes is done while it is too early to show it.
    if (!signal.aborted && state.state === "asking" && state.token === token) card.layOut(mention, pointer);
    await early;
  };

  const ask = async (token: number, mention: PlacedMention, by: OpenedBy): Promise<void> => {
    await (by === "hover" ? askByHover(token, mention) : card.ready(mention));
    if (!signal.aborted) send({ type: "ready", token });
  };

  const carryOut = (effect: HoverEffect<PlacedMention>): void => {
    switch (effect.type) {
      case "start dwell":
        card.prepare(effect.target, pointer);
        arrived = moved;
        clearTimeout(dwell);
        dwell = setTimeout(() => send({ type: "dwelled", token: effect.token }), DWELL_MS);
        return;
      case "start grace":
        clearTimeout(grace);
        grace = setTimeout(() => send({ type: "grace over", token: effect.token }), GRACE_MS);
        return;
      case "ask":
        void ask(effect.token, effect.target, effect.by);
        return;
      case "show":
        card.show(effect.target, effect.by, pointer);
        return;
      case "hide":
        card.hide();
    }
  };

  const where = (event: PointerEvent): Where<PlacedMention> => {
    // A pinned card is not the one that the pointer holds open.
    if (card.isHost(event.target)) return { at: isWithin(card.box(), pointer) ? "card" : "elsewhere" };
    // A pointer with a button down selects or drags.
    if (event.buttons !== 0) return { at: "elsewhere" };
    const under = mentionUnder(names, pointer, shadowRoots());
    const box = card.box();
    const shown = state.state === "open" || state.state === "leaving" ? state.target : undefined;
    // Where resting alone opens nothing, the open card's own name still holds it.
    const isWanted = opening === "hover" || (opening === "alt" && event.altKey);
    const isHeld = under !== undefined && shown !== undefined && isSameMention(under, shown);
    const target = isWanted || isHeld ? under : undefined;
    if (shown !== undefined && box !== undefined && (target === undefined || !isSameMention(target, shown))) {
      const line = lineAt(mentionRects(shown), pointer);
      if (target === undefined && line !== undefined && isOnPath(pointer, line, box)) return { at: "path" };
    }
    return target === undefined ? { at: "elsewhere" } : { at: "name", target };
  };

  const listen = <Type extends keyof WindowEventMap>(
    type: Type,
    listener: (event: WindowEventMap[Type]) => void,
  ): void => window.addEventListener(type, listener, { capture: true, passive: type !== "keydown", signal });

  listen("pointermove", (event) => {
    if (!event.isTrusted || event.pointerType === "touch") return;
    pointer = { x: event.clientX, y: event.clientY };
    moved = event.timeStamp;
    const passing = isPassing({ ...pointer, timeStamp: event.timeStamp });
    send({ type: "pointer", where: where(event), isPassing: passing });
  });
  // To another document or out of the window.
  listen("pointerout", (event) => {
    if (!event.isTrusted || event.relatedTarget !== null || event.pointerType === "touch") return;
    send({ type: "pointer", where: { at: "elsewhere" }, isPassing: false });
  });
  listen("pointerdown", (event) => {
    if (event.isTrusted && !card.isHost(event.target)) send({ type: "dismiss" });
  });
  // A name inside a link, which a tap follows, is looked up by a long press.
  const press = (at: Element, point: Point): boolean => {
    const target = at.closest(ACTIVE) === null ? undefined : mentionUnder(names, point, shadowRoots());
    if (target === undefined) return false;
    pointer = point;
    send({ type: "open", target, by: "tap" });
    return true;
  };
  watchLongPress(press, signal);
  listen("click", (event) => {
    const isTap = event instanceof PointerEvent && event.pointerType === "touch";
    // A click that ends a selection only selects.
    const isClick = opening === "click" && getSelection()?.isCollapsed !== false;
    if (
      !event.isTrusted ||
      !(isTap || isClick) ||
      !isElementTarget(event.target) ||
      event.target.closest(ACTIVE) !== null
    )
      return;
    pointer = { x: event.clientX, y: event.clientY };
    const target = mentionUnder(names, pointer, shadowRoots());
    if (target !== undefined) send({ type: "open", target, by: "tap" });
  });
  listen("keydown", (event) => {
    if (opening === "alt" && event.key === "Alt" && event.isTrusted && state.state === "idle") {
      const target = mentionUnder(names, pointer, shadowRoots());
      if (target === undefined) return;
      // Held over a name, Alt opens no menu of the browser's.
      event.preventDefault();
      moved = event.timeStamp;
      send({ type: "pointer", where: { at: "name", target }, isPassing: false });
    }
    if (event.key !== "Escape" || !event.isTrusted) return;
    if (!card.escape()) {
      const isOpen = state.state === "open" || state.state === "leaving";
      send({ type: "dismiss" });
      if (!isOpen) return;
    }
    // This Escape was for the card; the page's own dialog stays.
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  listen("pagehide", () => send({ type: "dismiss" }));
  signal.addEventListener("abort", () => send({ type: "dismiss" }));

  return {
    dismiss: () => send({ type: "dismiss" }),
    open: (mention, by) => {
      const rect = mentionRects(mention)[0];
      if (rect !== undefined) pointer = { x: rect.left + rect.width / 2, y: rect.top + rect.height / 2 };
      send({ type: "open", target: mention, by });
    },
    current: () => (state.state === "idle" ? undefined : state.target),
  };
};
