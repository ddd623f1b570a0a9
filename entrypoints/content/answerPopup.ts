import { parsePageRequest } from "../../messages/parsePageRequest.ts";
import type { NamesOnPage } from "../../messages/protocol.ts";
import {
  countEntities,
  FLASH_MS,
  inPageOrder,
  isShownOnPage,
  scrollToMention,
} from "../../page/namesOnPage.ts";
import type { ProseDecision } from "../../page/prose.ts";
import type { StartedPage } from "../../page/startPage.ts";

const namesOnPage = (decision: ProseDecision, page: StartedPage | undefined): NamesOnPage => {
  if (!decision.isProse || page === undefined) return { state: "not prose", names: [] };
  const names = countEntities(page.names.all().filter(isShownOnPage));
  if (page.isRestless()) return { state: "never rests", names: [...names] };
  return { state: names.length > 0 ? "on" : "nothing found", names: [...names] };
};

/** Scrolls to the entity's first mention on the page and lets it stand out for a while. */
const showMention = (entity: string, page: StartedPage | undefined): void => {
  const named = page?.names.all().filter(({ mention }) => mention.entities[0] === entity) ?? [];
  const first = inPageOrder(named.filter(isShownOnPage))[0];
  if (first === undefined || page === undefined) return;
  scrollToMention(first);
  page.setCurrent(first);
  setTimeout(() => {
    if (page.hovering.current() === undefined) page.setCurrent(undefined);
  }, FLASH_MS);
};

/** Answers what the popup asks of a page; undefined for what is no such question. */
export const answerPopup = (
  message: unknown,
  decision: ProseDecision,
  page: StartedPage | undefined,
): Promise<unknown> | undefined => {
  const request = parsePageRequest(message);
  if (request === undefined) return undefined;
  if (request.type === "names on this page") return Promise.resolve(namesOnPage(decision, page));
  showMention(request.entity, page);
  return Promise.resolve({ ok: true });
};
