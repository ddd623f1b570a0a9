import { isElementTarget } from "./composedTree.ts";
import type { Point } from "./mentionRects.ts";

/** As long as Android's own: shorter is a tap, and a reader who scrolls moves before. */
const LONG_PRESS_MS = 500;
/** A finger never rests quite still. In CSS pixels. */
const SLACK = 10;

/**
 * Watches for fingers that rest on something. Where `act` says that it has done something there, the click and the menu
 * that browsers make of the same touch are kept from the page.
 */
export const watchLongPress = (act: (target: Element, at: Point) => boolean, signal: AbortSignal): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let start: Point = { x: 0, y: 0 };
  let wasLong = false;

  const cancel = (): void => clearTimeout(timer);
  const listen = <Type extends keyof WindowEventMap>(
    type: Type,
    listener: (event: WindowEventMap[Type]) => void,
    passive = true,
  ): void => window.addEventListener(type, listener, { capture: true, passive, signal });
  const swallow = (event: Event): void => {
    if (!wasLong || !event.isTrusted) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  listen("pointerdown", (event) => {
    cancel();
    wasLong = false;
    const { target } = event;
    if (!event.isTrusted || event.pointerType !== "touch" || !isElementTarget(target)) return;
    start = { x: event.clientX, y: event.clientY };
    timer = setTimeout(() => {
      wasLong = act(target, start);
    }, LONG_PRESS_MS);
  });
  listen("pointermove", ({ clientX, clientY }) => {
    if (Math.hypot(clientX - start.x, clientY - start.y) > SLACK) cancel();
  });
  // A finger that scrolls is cancelled.
  for (const type of ["pointerup", "pointercancel"] as const) listen(type, cancel);
  listen("click", swallow, false);
  listen("contextmenu", swallow, false);
  signal.addEventListener("abort", cancel);
};
