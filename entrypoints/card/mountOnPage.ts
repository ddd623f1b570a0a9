import type { CardActions } from "../../components/card/cardHandle.ts";
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
  const { announce, ...card } = mountCard(actions);
  return {
    ...card,
    sayWalked: (mention, content, place) =>
      announce(
        walkedTo(mention.mention.entities, wordsOf(mention), content, place),
        mention.passage.container,
      ),
    show: (mention, names, content, { by, at, theme }) => {
      const { container } = mention.passage;
      const context = mentionContext(mention, names, document.title);
      const question = { entities: mention.mention.entities, words: wordsOf(mention), context };
      panels.tell({
        entities: [...question.entities],
        words: question.words,
        context: { ...context, entities: [...context.entities] },
      });
      card.show(question, content, {
        line: () => lineAt(mentionRects(mention), at),
        element: container,
        tone: theme === "auto" ? toneAt(container) : theme,
        takesFocus: by === "key",
      });
    },
  };
};
