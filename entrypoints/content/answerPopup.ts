import { parsePageRequest } from "../../messages/parsePageRequest.ts";
import type { NamesOnPage } from "../../messages/protocol.ts";
import {
  countEntities,
  FLASH_MS,
  inPageOrder,
  isShownOnPage,
  scrollToMention,
} from "../../page/namesOnPage.ts";
import type { PageSession } from "../../page/pageSession.ts";
import { decideProse, type ProseDecision } from "../../page/prose.ts";
import type { StartedPage } from "../../page/startPage.ts";
import { siteOf } from "../../settings/choices.ts";

const stateOf = (decision: ProseDecision, page: StartedPage | undefined, hasNames: boolean) => {
  if (!decision.isProse) return decision.reason === "switched off" ? "switched off" : "not prose";
  if (page?.isRestless()) return "never rests";
  return hasNames ? "on" : "nothing found";
};

const namesOnPage = (decision: ProseDecision, page: StartedPage | undefined): NamesOnPage => {
  const names = countEntities(page?.names.all().filter(isShownOnPage) ?? []);
  const { hostname } = location;
  return {
    state: stateOf(decision, page, names.length > 0),
    names: [...names],
    site: siteOf(hostname),
    isByItself: decideProse(document, hostname).isProse,
  };
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
  beginning: Promise<PageSession>,
): Promise<unknown> | undefined => {
  const request = parsePageRequest(message);
  return (
    request &&
    beginning.then((session) => {
      if (request.type === "names on this page") return namesOnPage(session.decision(), session.page());
      showMention(request.entity, session.page());
      return { ok: true };
    })
  );
};
