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

/**
 * The document that a frame shows, if it is of the page's origin. A frame may have gone together with the document in
 * which it stood: Firefox lets nobody touch what is left of that, and throws "can't access dead object".
 */
const documentOf = (frame: Element): Document | undefined => {
  try {
    return (isFrame(frame) && frame.contentDocument) || undefined;
  } catch {
    return undefined;
  }
};

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

  const follow = (frame: Element, inner: Document): void => {
    const isThere = (): boolean => !signal.aborted && documentOf(frame) === inner;
    let isWaiting = false;
    let rest = GATHER_MS;
    const look = async (): Promise<void> => {
      isWaiting = false;
      if (!isThere()) return;
      within(inner);
      const { documentElement } = inner;
      if (documentElement === null) return;
      const screening = screen([documentElement], suspects);
      let isFound = false;
      const spent = await inSlices(() => {
        if (!isThere()) return false;
        const goesOn = screening.step();
        isFound = screening.holding().length > 0;
        return goesOn && !isFound;
      }, signal);
      rest = Math.max(GATHER_MS, spent * REST);
      if (!isFound) return;
      observer.disconnect();
      onFound();
    };
    const observer = new MutationObserver(() => {
      if (!isThere()) observer.disconnect();
      else if (!isWaiting) {
        isWaiting = true;
        setTimeout(() => void look(), rest);
      }
    });
    observer.observe(inner, observed);
    void look();
  };
  const enter = (frame: Element): void => {
    const inner = documentOf(frame);
    if (inner === undefined || known.has(inner)) return;
    known.add(inner);
    follow(frame, inner);
  };
  const near: Element[] = [];
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
        if (isIntersecting && width >= LEAST_PX && height >= LEAST_PX) near.push(target);
      }
      void enterAll();
    },
    { rootMargin: "100%" },
  );
  signal.addEventListener("abort", () => view.disconnect());

  /** Tells anew whether it is near, although it has been told before. */
  const expect = (frame: Element): void => {
    view.unobserve(frame);
    view.observe(frame);
  };
  const onLoad = ({ target }: Event): void => {
    if (isFrame(target)) expect(target);
  };
  const within = (scope: Document | ShadowRoot): void => {
    // What `document.open` takes away comes back so; what is there is not added twice.
    scope.addEventListener("load", onLoad, { capture: true, signal });
    for (const frame of scope.querySelectorAll(frames)) expect(frame);
  };
  return { within };
};
