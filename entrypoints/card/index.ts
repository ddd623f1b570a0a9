import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { givenLocale } from "../../locales/givenLocale.ts";
import { englishLocale, setLocale } from "../../locales/locale.ts";
import { registerCardCode } from "./registerCardCode.ts";

/** The card's code, put into a frame by the background once names were found there. */
export default defineUnlistedScript(() => {
  setLocale(givenLocale() ?? englishLocale);
  registerCardCode();
});
