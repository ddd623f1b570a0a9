import type { CardActions, CardQuestion, PassageAnswer } from "../../components/card/cardHandle.ts";
import type { Request } from "../../messages/protocol.ts";
import { readPageMatchedReply, readSourcePassageReply } from "../../messages/readReply.ts";
import { type CardLink, registerCard } from "../content/cardCode.ts";
import { answerTools } from "./answerTools.ts";
import { mountOnPage } from "./mountOnPage.ts";
import { servePanels } from "./panels.ts";

const passage = async (link: CardLink, document: string, block: number): Promise<PassageAnswer> => {
  const asked = await link.ask({ type: "source passage", document, block });
  return asked.isAnswered ? readSourcePassageReply(asked.answer) : { ok: false, error: asked.error };
};

/** The page of the one entity that a name can mean; where it may name several, a search for its words. */
const inTab = ({ entities, words }: CardQuestion): Request => {
  const [entity, ...others] = entities;
  return entity === undefined || others.length > 0
    ? { type: "open search", query: words }
    : { type: "open entity", entity };
};

const actionsOf = (link: CardLink): CardActions => ({
  onClose: link.onClose,
  onRetry: link.onRetry,
  lookUp: link.lookUp,
  onOpenSource: (document, statement) => void link.ask({ type: "open reader", document, statement }),
  onSearch: (query) => void link.ask({ type: "open search", query }),
  // Firefox opens its sidebar only for a press on the browser's own parts, not on a page.
  ...(import.meta.env.FIREFOX ? {} : { onOpenPanel: () => void link.ask({ type: "open panel" }) }),
  onOpenTab: (question) => void link.ask(inTab(question)),
  passage: (document, block) => passage(link, document, block),
});

/** Leaves the card's code, and what answers commands, for the content script of this frame. */
export const registerCardCode = (): void => {
  const panels = servePanels();
  registerCard({
    mountCard: (link) => mountOnPage(actionsOf(link), panels),
    readContent: readPageMatchedReply,
    answerTools,
  });
};
