import { inSlices } from "./inSlices.ts";
import { type Suspects, screen } from "./screen.ts";

/** How long a frame's changes are left to gather before it is looked through again, in ms, at least … */
const GATHER_MS = 250;
/** … and so many times as long as the last look took. */
const REST = 25;

const frames = "iframe, frame";
const observed: MutationObserverInit = { childList: true, characterData: true, subtree: true };

const isFrame = (target: EventTarget | null): target is HTMLIFrameElement =>
  target !== null && "contentDocument" in target;

/** In a smaller one nobody reads, in px. */
const LEAST_PX = 24;

type Options = {
  readonly suspects: Suspects;
  /** Called once for each document of a frame in which a name may stand. */
  readonly onFound: () => void;
  readonly signal: AbortSignal;
};

export type ScoutedFrames = {
  /** Looks through the frames in a document or a shadow root, and through those that come there, once they are near the viewport. */
  readonly within: (scope: Document | ShadowRoot) => void;
};

/**
 * Looks through the documents of a page's frames, as far as they are of its origin, from the page itself: no frame needs
 * a script of its own unless a name may stand in it. Pages have dozens of frames, nearly all of them empty or out of
 * sight; and a document that is asked for costs a context of scripts, so that it is asked for near the viewport only.
 */
export const scoutFrames = ({ suspects, onFound, signal }: Options): ScoutedFrames => {
  const known = new WeakSet<Document>();

  const follow = (inner: Document): void => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let rest = GATHER_MS;
    const look = async (): Promise<void> => {
      const { documentElement } = inner;
      within(inner);
      if (documentElement === null) return;
      const screening = screen([documentElement], suspects);
      const spent = await inSlices(() => screening.step() && screening.holding().length === 0, signal);
      rest = Math.max(GATHER_MS, spent * REST);
      if (screening.holding().length === 0) return;
      observer.disconnect();
      onFound();
    };
    const observer = new MutationObserver(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        if (!signal.aborted) void look();
      }, rest);
    });
    observer.observe(inner, observed);
    signal.addEventListener("abort", () => {
      observer.disconnect();
      clearTimeout(timer);
    });
    void look();
  };
  const enter = (frame: HTMLIFrameElement): void => {
    const { contentDocument } = frame;
    if (contentDocument === null || known.has(contentDocument)) return;
    known.add(contentDocument);
    follow(contentDocument);
  };
  const near: HTMLIFrameElement[] = [];
  let isEntering = false;
  const enterAll = async (): Promise<void> => {
    if (isEntering) return;
    isEntering = true;
    await inSlices(() => {
      const frame = near.shift();
      if (frame !== undefined) enter(frame);
      return frame !== undefined;
    }, signal);
    isEntering = false;
  };
  const view = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, boundingClientRect, target } of entries) {
        const { width, height } = boundingClientRect;
        if (isIntersecting && width >= LEAST_PX && height >= LEAST_PX && isFrame(target)) near.push(target);
      }
      void enterAll();
    },
    { rootMargin: "100%" },
  );
  signal.addEventListener("abort", () => view.disconnect());

  /** Tells anew whether it is near, although it has been told before. */
  const expect = (frame: HTMLIFrameElement): void => {
    view.unobserve(frame);
    view.observe(frame);
  };
  const onLoad = ({ target }: Event): void => {
    if (isFrame(target)) expect(target);
  };
  const within = (scope: Document | ShadowRoot): void => {
    // What `document.open` takes away comes back so; what is there is not added twice.
    scope.addEventListener("load", onLoad, { capture: true, signal });
    for (const frame of scope.querySelectorAll<HTMLIFrameElement>(frames)) expect(frame);
  };
  return { within };
};
