import type { CardActions, CardContent, CardQuestion } from "../../components/card/cardHandle.ts";
import { mountCard } from "../../components/card/mountCard.tsx";
import { mentionContext } from "../../page/mentionContext.ts";
import { lineAt, mentionRects } from "../../page/mentionRects.ts";
import type { PlacedMention } from "../../page/pageNames.ts";
import { toneAt } from "../../page/tone.ts";
import type { PageCard } from "../content/cardCode.ts";
import type { Panels } from "./panels.ts";
import { walkedTo } from "./walkedTo.ts";

const wordsOf = ({ passage, mention }: PlacedMention): string =>
  passage.text.slice(mention.start, mention.end).replace(/\s+/gu, " ");

/** The card of a frame, shown for mentions of its page. */
export const mountOnPage = (actions: CardActions, panels: Panels): PageCard => {
  const card = mountCard(actions);
  type LaidOut = {
    readonly mention: PlacedMention;
    readonly content: CardContent;
    readonly question: CardQuestion;
  };
  let laidOut: LaidOut | undefined;

  const layOut = (
    ...[mention, names, content, { by, at, theme }]: Parameters<PageCard["layOut"]>
  ): LaidOut => {
    if (laidOut?.mention === mention && laidOut.content === content) return laidOut;
    const { container } = mention.passage;
    const context = mentionContext(mention, names, document.title);
    const question = { entities: mention.mention.entities, words: wordsOf(mention), context };
    card.layOut(question, content, {
      line: () => lineAt(mentionRects(mention), at),
      element: container,
      tone: theme === "auto" ? toneAt(container) : theme,
      takesFocus: by === "key",
    });
    laidOut = { mention, content, question };
    return laidOut;
  };
  const tell = ({ entities, words, context }: CardQuestion): void =>
    panels.tell({
      entities: [...entities],
      words,
      context: { ...context, entities: [...context.entities] },
    });
  return {
    box: card.box,
    escape: card.escape,
    isHost: card.isHost,
    remove: card.remove,
    sayWalked: (mention, content, place) =>
      card.announce(
        walkedTo(mention.mention.entities, wordsOf(mention), content, place),
        mention.passage.container,
      ),
    layOut: (...shown) => void layOut(...shown),
    show: (...shown) => {
      const { question } = layOut(...shown);
      laidOut = undefined;
      card.reveal();
      tell(question);
    },
    hide: () => {
      laidOut = undefined;
      card.hide();
    },
  };
};
