import { addViteConfig, defineWxtModule } from "wxt/modules";
import { inlineStyles } from "./pages/inlineStyles.ts";
import { sharedCode } from "./pages/sharedCode.ts";

/** Builds the extension's pages so that they ask for few files before they show something. */
export default defineWxtModule((wxt) => {
  addViteConfig(wxt, () => ({ plugins: [sharedCode(), inlineStyles()] }));
});
