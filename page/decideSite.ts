import type { SiteSwitch } from "../settings/choices.ts";
import type { ProseDecision } from "./prose.ts";

/** What is decided of a page once the reader's wish for its site is heard. What is no text at all stays unread. */
export const decideSite = (site: SiteSwitch | undefined, decide: () => ProseDecision): ProseDecision => {
  if (site === "off") return { isProse: false, reason: "switched off" };
  const decision = decide();
  const isForced = site === "on" && !decision.isProse && decision.reason !== "not text";
  return isForced ? { isProse: true } : decision;
};
