import { decideProse, type ProseDecision } from "./prose.ts";

/** Whether this frame may look at the page that it is in: not so a frame of another origin, as advertisements are. */
export const isOfPage = (): boolean => {
  try {
    return window.top?.document !== undefined;
  } catch {
    return false;
  }
};

/**
 * Whether a frame within a page of its own origin is read: where the page is prose. A frame may hold one sentence of an
 * article, so that it need be no article by itself.
 */
export const decideFrame = (): ProseDecision => {
  const top = window.top ?? window;
  const decision = decideProse(top.document, top.location.hostname);
  if (!decision.isProse) return decision;
  const isEditor = document.designMode === "on" || document.body?.isContentEditable === true;
  return isEditor ? { isProse: false, reason: "editor" } : decision;
};
