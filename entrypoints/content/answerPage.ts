import type { NamesOnPage } from "../../messages/protocol.ts";
import { decideProse, type ProseDecision } from "../../page/prose.ts";
import { siteOf } from "../../settings/choices.ts";
import type { Beginning } from "./index.ts";
import type { WatchedPage } from "./namesCode.ts";

const stateOf = (
  decision: ProseDecision,
  page: WatchedPage | undefined,
  hasNames: boolean,
): NamesOnPage["state"] => {
  if (!decision.isProse) return decision.reason === "switched off" ? "switched off" : "not prose";
  if (page?.isRestless()) return "never rests";
  if (hasNames) return "on";
  return page?.isReading() ? "reading" : "nothing found";
};

const namesOnPage = async (decision: ProseDecision, page: WatchedPage | undefined): Promise<NamesOnPage> => {
  const names = (await page?.namesShown()) ?? [];
  const { hostname } = location;
  return {
    state: stateOf(decision, page, names.length > 0),
    names: [...names],
    site: siteOf(hostname),
    isByItself: decideProse(document, hostname).isProse,
  };
};

/**
 * Answers what the popup, a command or a menu asks of the page. Only the names it has are told from here; for all else
 * there is the card's code, which knows the protocol and comes when it is first needed.
 */
export const answerPage = async (message: unknown, beginning: Promise<Beginning>): Promise<unknown> => {
  const { session, catchUp } = await beginning;
  const isForNames =
    typeof message === "object" &&
    message !== null &&
    "type" in message &&
    message.type === "names on this page";
  if (isForNames) {
    // Whoever has just switched the site wants to see what became of it.
    await catchUp();
    return namesOnPage(session.decision(), session.page());
  }
  return (await session.page()?.answer(message)) ?? { ok: false };
};
