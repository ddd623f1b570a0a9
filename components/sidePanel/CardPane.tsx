import { render } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { CardView } from "../card/CardView.tsx";
import cardCss from "../card/card.css?inline";
import type { CardActions, CardContent, CardQuestion } from "../card/cardHandle.ts";
import { copyText } from "../card/copyText.ts";
import { handleCardKey } from "../card/handleCardKey.ts";
import paneCss from "./pane.css?inline";

type Props = {
  readonly question: CardQuestion;
  readonly content: CardContent;
  readonly actions: CardActions;
};

const sheetOf = (css: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};

/** The card's own view, in a shadow root as on pages, as its style is made for one; here it takes the panel's width. */
export const CardPane = ({ question, content, actions }: Props) => {
  const host = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const element = host.current;
    if (element === null) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
    if (root.adoptedStyleSheets.length === 0) {
      root.adoptedStyleSheets = [sheetOf(cardCss), sheetOf(paneCss)];
      const card = document.createElement("div");
      card.className = "card";
      const inside = document.createElement("div");
      inside.className = "content";
      card.append(inside);
      card.addEventListener("keydown", (event) => handleCardKey(event, card));
      root.append(card);
    }
    const inside = root.querySelector(".content");
    if (inside === null) return;
    render(
      <CardView
        key={question.entities.join()}
        question={question}
        content={content}
        actions={actions}
        copy={(text) => copyText(text, root)}
      />,
      inside,
    );
  }, [question, content, actions]);
  return <section class="pane" ref={host} aria-label={question.words} />;
};
