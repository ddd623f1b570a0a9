import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import { serve } from "../../messages/serve.ts";
import { decideProse } from "../../page/prose.ts";
import { answerPopup } from "./answerPopup.ts";
import { lookUpNames } from "./lookUpNames.ts";

/** On every page: decide whether it is prose; if so, spot names and show cards; answer the popup either way. */
export default defineContentScript({
  matches: ["http://*/*", "https://*/*"],
  runAt: "document_idle",
  main({ signal }) {
    const decision = decideProse(document, location.hostname);
    const page = decision.isProse ? lookUpNames(signal) : undefined;
    serve(browser.runtime.onMessage, (message) => answerPopup(message, decision, page), signal);
  },
});
