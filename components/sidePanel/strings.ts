import { message } from "../../locales/locale.ts";
import { wording } from "../../locales/wording.ts";

/** Every word of the side panel that it does not share with the popup and the card. */
export const panelStrings = wording("panel", {
  title: "On Record",
  opening: () => message("reader_loading"),
});
