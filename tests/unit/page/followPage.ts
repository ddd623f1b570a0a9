import { type Follow, followPage } from "../../../page/followPage.ts";
import { createPageNames, type PageNames } from "../../../page/pageNames.ts";
import type { Painter } from "../../../page/painter.ts";
import { readPage } from "../../../page/readPage.ts";
import { toyScreen, toySpotter } from "./toySpotter.ts";

const unpainted: Pick<Painter, "paint" | "unpaint"> = { paint: () => {}, unpaint: () => {} };

/**
 * Reads an element and follows it; `settled` waits until every change made so far is read.
 * @param go puts the reader to work; on an element that nobody follows yet, if not told
 */
export const follow = (
  root: Element,
  signal: AbortSignal,
  painter = unpainted,
  go: Follow = (worker) => followPage({ root, worker, signal }),
) => {
  const names = createPageNames(toySpotter.mayName);
  const listeners = new Set<() => void>();
  readPage({
    root,
    names,
    spot: toySpotter.spot,
    screen: toyScreen,
    follow: go,
    painter,
    onRead: () => {
      for (const listener of listeners) listener();
    },
    signal,
  });
  // Readings come one after the other, and each takes all changes before it: the one that finds the last change is it.
  const settled = async (): Promise<PageNames> => {
    const last = document.createElement("p");
    last.textContent = "Orvik";
    root.append(last);
    const isRead = () => names.of(last).length > 0;
    await new Promise<void>((resolve) => {
      const check = () => {
        if (!isRead()) return;
        listeners.delete(check);
        resolve();
      };
      listeners.add(check);
    });
    return names;
  };
  return { names, settled };
};
