import type { CardContent, CardQuestion } from "../../../../components/card/cardHandle.ts";
import { locale } from "../../../../locales/locale.ts";
import { material, question } from "../card/cardFixture.ts";
import { setCardStage } from "../card/cardStage.tsx";
import { fixtureEntity } from "../fixtureArchive.ts";
import { press, type Shown, type Surfaces } from "./shown.tsx";

const marlow = question("Ada Marlow", "person:marlow");
const longName = "The Interministerial Commission on the Unimpeded Navigation of the Orm and its Tributaries";

/** Below this width of the window, in px, a card is a sheet along its bottom (components/card/placeCard.ts). */
const SHEET_BELOW = 480;

const card =
  (asked: CardQuestion, content: CardContent, ...pressed: readonly string[]) =>
  async (): Promise<Shown> => {
    const stage = setCardStage();
    if (innerWidth < SHEET_BELOW) stage.dialog.dataset.place = "sheet";
    stage.dialog.lang = locale().language;
    stage.dialog.dir = locale().direction;
    stage.show(asked, content);
    try {
      for (const selector of pressed) await press(stage.dialog, selector);
    } catch (error) {
      stage.leave();
      throw error;
    }
    return { whole: stage.dialog, leave: stage.leave };
  };

const known: CardContent = { ok: true, material };
const action = (at: number): string => `.actions button:nth-of-type(${at})`;
const knowing = (id: string, name: string): CardContent => ({
  ok: true,
  material: { ...material, entities: [...material.entities, fixtureEntity(id, name)] },
});

/** The card in each of its states. */
export const cardSurfaces: Surfaces = {
  card: card(marlow, known),
  "card with a statement in context": card(marlow, known, action(2)),
  "card with a reference": card(marlow, known, action(4)),
  "card with its reasons": card(marlow, known, action(5)),
  "card with its keys": card(marlow, known, "footer .keys"),
  "card with a name looked up from a quote": card(marlow, known, ".more button", ".name"),
  "card of an ambiguous name": card(question("Vale", "person:minister", "person:mayor"), known),
  "card with one of the candidates": card(
    question("Vale", "person:minister", "person:mayor"),
    known,
    ".candidates button",
  ),
  "card with nothing on record": card(question("Orvik", "place:orvik"), knowing("place:orvik", "Orvik")),
  "card of a long name": card(question(longName, "place:orm"), knowing("place:orm", longName)),
  "card that failed": card(marlow, { ok: false, error: "archive/entities.jsonl:12: not what was expected" }),
};
