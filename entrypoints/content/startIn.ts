import { browser } from "wxt/browser";
import { readNamesOnPage } from "../../messages/readNamesOnPage.ts";

export const CONTENT_SCRIPT = "/content-scripts/content.js";

const isRunningIn = async (tabId: number): Promise<boolean> =>
  readNamesOnPage(
    await browser.tabs.sendMessage(tabId, { type: "names on this page" }, { frameId: 0 }).catch(() => {}),
  ) !== undefined;

/**
 * Starts On Record in the page of a tab, unless it runs there. Browsers do that by themselves only in pages that they
 * load later. The popup and the background may want it at the same time: one waits for the other, or it would run twice.
 */
export const startIn = (tabId: number): Promise<void> =>
  navigator.locks.request(`start in ${tabId}`, async () => {
    if (await isRunningIn(tabId)) return;
    const target = { tabId };
    try {
      await browser.scripting.insertCSS({ target, files: ["/content-scripts/content.css"] });
      await browser.scripting.executeScript({ target, files: [CONTENT_SCRIPT] });
    } catch {
      // A page that is closed to extensions: nobody will answer.
    }
  });

/** A page that answers nothing, as one that the browser has frozen, keeps the others waiting for so many ms. */
const NO_ANSWER_MS = 2_000;

/** Starts On Record in every page that is open, the ones in front first. */
export const startInOpenPages = async (): Promise<void> => {
  const tabs = await browser.tabs.query({ status: "complete", discarded: false });
  for (const { id } of tabs.toSorted((a, b) => Number(b.active) - Number(a.active))) {
    if (id === undefined) continue;
    await Promise.race([startIn(id), new Promise((resolve) => setTimeout(resolve, NO_ANSWER_MS))]);
  }
};
