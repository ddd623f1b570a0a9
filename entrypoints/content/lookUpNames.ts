import { namesData } from "virtual:on-record/names";
import { browser } from "wxt/browser";
import { type CardHandle, registeredCard } from "../../components/card/cardHandle.ts";
import { askBackground } from "../../messages/askBackground.ts";
import { MAX_ENTITIES, type PageMatchedReply } from "../../messages/protocol.ts";
import type { OpenedBy } from "../../page/hover.ts";
import type { CardPort } from "../../page/hoverPage.ts";
import { createMaterialCache } from "../../page/materialCache.ts";
import { mentionContext } from "../../page/mentionContext.ts";
import { lineAt, mentionRects, type Point } from "../../page/mentionRects.ts";
import { countEntities } from "../../page/namesOnPage.ts";
import type { PlacedMention } from "../../page/pageNames.ts";
import type { Spotter } from "../../page/spotter.ts";
import { type StartedPage, startPage } from "../../page/startPage.ts";
import { toneAt } from "../../page/tone.ts";
import type { Candidate } from "../../spotting/candidate.ts";
import { findCandidates } from "../../spotting/findCandidates.ts";
import { openNames } from "../../spotting/openNames.ts";
import { resolveMentions } from "../../spotting/resolveMentions.ts";

const bundledSpotter = (): Spotter<Candidate> => {
  const names = openNames(namesData);
  return {
    find: (text) => findCandidates(names, text),
    resolve: (texts) => resolveMentions(names, texts, { title: document.title }),
  };
};

const wordsOf = ({ passage, mention }: PlacedMention): string =>
  passage.text.slice(mention.start, mention.end).replace(/\s+/gu, " ");

/** Spots the bundled archive's names on the document, and shows their cards. */
export const lookUpNames = (signal: AbortSignal): StartedPage => {
  const background = askBackground((request) => browser.runtime.sendMessage(request));
  const material = createMaterialCache<PageMatchedReply>(
    (entities) => background.pageMatched(entities.slice(0, MAX_ENTITIES), registeredCard() === undefined),
    signal,
  );
  let handle: CardHandle | undefined;
  let reply: PageMatchedReply | undefined;
  let shown: { readonly mention: PlacedMention; readonly by: OpenedBy; readonly at: Point } | undefined;

  const mounted = (): CardHandle | undefined => {
    handle ??= registeredCard()?.({
      onClose: () => page.hovering.dismiss(),
      onRetry: () => void retry(),
      onOpenSource: (document, statement) =>
        void background.open({ type: "open reader", document, statement }),
      onSearch: (query) => void background.open({ type: "open search", query }),
    });
    return handle;
  };

  const show = (mention: PlacedMention, by: OpenedBy, at: Point): void => {
    const card = mounted();
    if (card === undefined || reply === undefined) {
      page.hovering.dismiss();
      return;
    }
    shown = { mention, by, at };
    page.setCurrent(mention);
    const context = mentionContext(mention, page.names, document.title);
    card.show({ entities: mention.mention.entities, words: wordsOf(mention), context }, reply, {
      line: () => lineAt(mentionRects(mention), at),
      element: mention.passage.container,
      tone: toneAt(mention.passage.container),
      takesFocus: by === "key",
    });
  };

  const retry = async (): Promise<void> => {
    const before = shown;
    if (before === undefined) return;
    reply = await material.get(before.mention.mention.entities);
    if (shown === before) show(before.mention, before.by, before.at);
  };

  const card: CardPort = {
    ready: async ({ mention }) => {
      reply = await material.get(mention.entities);
    },
    show,
    hide: () => {
      shown = undefined;
      page.setCurrent(undefined);
      handle?.hide();
    },
    box: () => handle?.box(),
    isHost: (target) => handle?.isHost(target) ?? false,
  };

  const page = startPage({
    spotter: bundledSpotter(),
    card,
    onNames: () => {
      const entities = countEntities(page.names.all());
      if (entities.length > 0) material.want(entities.map(({ entity }) => entity));
    },
    signal,
  });
  signal.addEventListener("abort", () => handle?.remove());
  return page;
};
