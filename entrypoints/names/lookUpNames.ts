import { browser } from "wxt/browser";
import type { CardContent } from "../../components/card/cardHandle.ts";
import { HOST_ELEMENT } from "../../components/card/hostElement.ts";
import { type Asked, askBackground } from "../../messages/askBackground.ts";
import { MAX_ENTITIES } from "../../messages/maxEntities.ts";
import type { Request } from "../../messages/protocol.ts";
import type { OpenedBy } from "../../page/hover.ts";
import type { CardPort } from "../../page/hoverPage.ts";
import { isShownOnPage } from "../../page/isShownOnPage.ts";
import { createMaterialCache } from "../../page/materialCache.ts";
import type { Point } from "../../page/mentionRects.ts";
import { countEntities } from "../../page/namesOnPage.ts";
import type { PlaceInWalk } from "../../page/nameWalk.ts";
import type { PlacedMention } from "../../page/pageNames.ts";
import type { Answer, Spotter } from "../../page/spotter.ts";
import { startPage } from "../../page/startPage.ts";
import { isSpotted, type PageSettings } from "../../settings/pageSettings.ts";
import { type CardCode, type PageCard, registeredCard } from "../content/cardCode.ts";
import type { NamesCode } from "../content/namesCode.ts";

/** What there is for the cards, not parsed yet: that is for the card's code. */
type Material = { readonly ok: boolean; readonly asked: Asked };

/** Said by nobody, as there is no card to say it on; the next look-up asks again. */
const NO_CARD: CardContent = { ok: false, error: "On Record’s card could not be put into this page." };

const isOk = (answer: unknown): boolean =>
  typeof answer === "object" && answer !== null && "ok" in answer && answer.ok === true;

/** Has the background tell who is named in a page's texts. */
const askedSpotter = (
  mayName: Spotter["mayName"],
  settings: PageSettings,
  ask: (request: Request) => Promise<Asked>,
): Spotter => ({
  mayName,
  spot: async (question) => {
    const asked = await ask({ type: "texts read", ...question });
    if (!asked.isAnswered || !isOk(asked.answer)) return undefined;
    const { mentions } = asked.answer as { readonly mentions: Answer }; // said by our own background
    return mentions.map((list) =>
      list.filter(({ entities }) => entities.some((id) => isSpotted(id, settings))),
    );
  },
});

/** Shows the bundled archive's names on the document, and shows their cards. */
export const lookUpNames: NamesCode["lookUpNames"] = (settings, signal, onRead, lent) => {
  const ask = (request: Request) => askBackground(request, (message) => browser.runtime.sendMessage(message));
  const material = createMaterialCache<Material>(async (entities) => {
    const asked = await ask({ type: "page matched", entities: entities.slice(0, MAX_ENTITIES) });
    return { ok: asked.isAnswered && isOk(asked.answer), asked };
  }, signal);
  /** The card's code is on its way. */
  let coming: Promise<unknown> | undefined;
  /** Settles when the card's code is in this frame, or could not be put there. */
  const cardCode = async (): Promise<CardCode | undefined> => {
    if (registeredCard() === undefined) {
      coming ??= ask({ type: "card wanted" }).finally(() => {
        coming = undefined;
      });
      await coming;
    }
    return registeredCard();
  };
  /** The answer that was parsed last: most cards of a page are made of one. */
  let parsed: { readonly asked: Asked; readonly content: CardContent } | undefined;
  const contentFor = async (entities: readonly string[]): Promise<CardContent> => {
    const [code, { asked }] = await Promise.all([cardCode(), material.get(entities)]);
    if (!asked.isAnswered) return { ok: false, error: asked.error };
    if (code === undefined) return NO_CARD;
    if (parsed?.asked !== asked) parsed = { asked, content: code.readContent(asked.answer) };
    return parsed.content;
  };
  // Left behind by an On Record that was updated under this page: nobody would answer on it.
  for (const left of document.querySelectorAll(HOST_ELEMENT)) left.remove();
  let handle: PageCard | undefined;
  /** What was answered for a name; by name, as an answer for one that the pointer has left may come last. */
  const contents = new WeakMap<PlacedMention, CardContent>();
  const ready = async (mention: PlacedMention): Promise<void> => {
    contents.set(mention, await contentFor(mention.mention.entities));
  };
  let shown: { readonly mention: PlacedMention; readonly by: OpenedBy; readonly at: Point } | undefined;

  const mounted = (): PageCard | undefined => {
    handle ??= registeredCard()?.mountCard({
      ask,
      lookUp: contentFor,
      onClose: () => page.hovering.dismiss(),
      onRetry: () => void retry(),
    });
    return handle;
  };

  const layOut = (mention: PlacedMention, at: Point): void => {
    const content = contents.get(mention);
    if (content !== undefined)
      mounted()?.layOut(mention, page.names, content, { by: "hover", at, theme: settings.theme });
  };

  const show = (mention: PlacedMention, by: OpenedBy, at: Point): void => {
    const card = mounted();
    const content = contents.get(mention);
    if (card === undefined || content === undefined) {
      page.hovering.dismiss();
      return;
    }
    shown = { mention, by, at };
    page.setCurrent(mention);
    card.show(mention, page.names, content, { by, at, theme: settings.theme });
  };

  const retry = async (): Promise<void> => {
    const before = shown;
    if (before === undefined) return;
    await ready(before.mention);
    if (shown === before) show(before.mention, before.by, before.at);
  };

  /** None of the code of a page's first card has run yet: that card is laid out as soon as its code is there. */
  const prepare = async (mention: PlacedMention, at: Point): Promise<void> => {
    await cardCode();
    if (handle !== undefined) return;
    await ready(mention);
    if (handle === undefined && !signal.aborted && page.hovering.current() === mention) layOut(mention, at);
  };

  const card: CardPort = {
    prepare: (mention, at) => void prepare(mention, at),
    ready,
    layOut,
    show,
    hide: () => {
      shown = undefined;
      page.setCurrent(undefined);
      handle?.hide();
    },
    box: () => handle?.box(),
    escape: () => handle?.escape() ?? false,
    isHost: (target) => handle?.isHost(target) ?? false,
  };

  const page = startPage({
    spotter: askedSpotter(lent.mayName, settings, ask),
    card,
    settings,
    screen: lent.screen,
    follow: lent.follow,
    onNames: () => {
      const entities = countEntities(page.names.all());
      if (entities.length > 0) material.want(entities.map(({ entity }) => entity));
    },
    onRead,
    signal,
  });
  signal.addEventListener("abort", () => handle?.remove());
  let walked: PlacedMention | undefined;
  const sayWalked = async (mention: PlacedMention, place: PlaceInWalk): Promise<void> => {
    walked = mention;
    const known = await contentFor(mention.mention.entities);
    if (walked === mention && !signal.aborted) mounted()?.sayWalked(mention, known, place);
  };
  const tools = async (): Promise<((message: unknown) => unknown) | undefined> =>
    (await cardCode())?.answerTools(page, signal, (mention, place) => void sayWalked(mention, place));
  /** One walk for all questions, also for those that come while it is being made. */
  let answering: ReturnType<typeof tools> | undefined;
  return {
    namesShown: async () => countEntities(page.names.all().filter(isShownOnPage)),
    answer: async (message) => {
      answering ??= tools();
      const asked = answering;
      const answer = await asked;
      // The card's code could not be had: the next question asks for it again.
      if (answer === undefined && answering === asked) answering = undefined;
      return answer?.(message);
    },
  };
};
