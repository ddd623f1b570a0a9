import { render } from "preact";
import { page } from "vitest/browser";
import { CardView } from "../../../../components/card/CardView.tsx";
import cardCss from "../../../../components/card/card.css?inline";
import type { CardContent, CardQuestion } from "../../../../components/card/cardHandle.ts";
import { cardActions, material } from "./cardFixture.ts";

/** A card to test its views in: as on a page, but in an open shadow root, so that axe and the queries can look in. */
export const setCardStage = () => {
  const host = document.createElement("main");
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardCss);
  root.adoptedStyleSheets = [sheet];
  const dialog = document.createElement("div");
  dialog.className = "card";
  dialog.setAttribute("role", "dialog");
  dialog.setAttribute("aria-label", "On record");
  const column = document.createElement("div");
  column.className = "content";
  dialog.append(column);
  root.append(dialog);
  document.body.append(host);
  const actions = cardActions();
  const copied: string[] = [];
  const copying = { isAllowed: true };
  const copy = async (text: string): Promise<boolean> => {
    copied.push(text);
    return copying.isAllowed;
  };
  /** The look-up that is shown, not those it was reached from. */
  const now = () => dialog.querySelector(".step:not([hidden])");
  return {
    dialog,
    column,
    actions,
    copied,
    copying,
    show: (question: CardQuestion, content: CardContent = { ok: true, material }): void => {
      render(<CardView question={question} content={content} actions={actions} copy={copy} />, column);
    },
    heading: () => now()?.querySelector("h2")?.textContent,
    quotes: () => [...(now()?.querySelectorAll("blockquote") ?? [])].map((quote) => quote.textContent),
    announced: () => dialog.querySelector("[role=status]")?.textContent,
    focused: () => root.activeElement,
    now,
    leave: () => {
      render(null, column);
      host.remove();
    },
  };
};

export type CardStage = ReturnType<typeof setCardStage>;

export const button = (name: string | RegExp) => page.getByRole("button", { name });
