import { wording } from "../locales/wording.ts";

/** What the browser itself shows in On Record's name. `%s` is the selection, put in by the browser. */
export const backgroundStrings = wording("browser", {});
