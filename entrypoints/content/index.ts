import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import { serve } from "../../messages/serve.ts";
import { decideFrame, isOfPage } from "../../page/frame.ts";
import { createPageSession } from "../../page/pageSession.ts";
import { decideProse } from "../../page/prose.ts";
import { answerPopup } from "./answerPopup.ts";
import { lookUpNames } from "./lookUpNames.ts";

/** On every page: decide whether it is prose; if so, spot names and show cards; answer the popup either way. */
export default defineContentScript({
  matches: ["http://*/*", "https://*/*"],
  runAt: "document_idle",
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main({ signal }) {
    const isFrame = window.top !== window;
    // Nothing will ever be read in a frame of another origin: not even its changes are watched.
    if (isFrame && !isOfPage()) return;
    const decide = isFrame ? decideFrame : () => decideProse(document, location.hostname);
    const session = createPageSession({ decide, start: lookUpNames, signal });
    // The popup asks the page; its frames stay silent, so that there is one answer.
    if (isFrame) return;
    serve(
      browser.runtime.onMessage,
      (message) => answerPopup(message, session.decision(), session.page()),
      signal,
    );
  },
});
