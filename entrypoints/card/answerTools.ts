import { readPageRequest } from "../../messages/readPageRequest.ts";
import { createNameWalk, type PlaceInWalk } from "../../page/nameWalk.ts";
import type { PlacedMention } from "../../page/pageNames.ts";
import type { StartedPage } from "../../page/startPage.ts";

/** Answers what a command, a menu or the popup asks of a page's names, with whether there was such a name. */
export const answerTools = (
  page: StartedPage,
  signal: AbortSignal,
  onWalked: (mention: PlacedMention, place: PlaceInWalk) => void,
): ((message: unknown) => { readonly ok: boolean }) => {
  const walk = createNameWalk(page, signal, onWalked);
  return (message) => {
    const request = readPageRequest(message);
    switch (request?.type) {
      case "next name":
        return { ok: walk.go(1) };
      case "previous name":
        return { ok: walk.go(-1) };
      case "open card":
        return { ok: walk.open() };
      case "look up selection":
        return { ok: walk.openSelected() };
      case "show mention":
        return { ok: walk.show(request.entity) };
      default:
        // No question, or one that the content script itself answers.
        return { ok: false };
    }
  };
};
