import { hydrate } from "preact";
import { browser } from "wxt/browser";
import { followTheme } from "../../components/followTheme.ts";
import { openAhead, openPackagedArchive } from "../../components/openPackagedArchive.ts";
import { Popup } from "../../components/popup/Popup.tsx";
import { popupStrings } from "../../components/popup/strings.ts";
import { warmSearch } from "../../components/popup/warmSearch.ts";
import { readerHref } from "../../components/readerAddress.ts";
import { startInterface } from "../../locales/startInterface.ts";
import { type RecentLookUps, recentLookUps } from "../../settings/recentLookUps.ts";
import { readSettings } from "../../settings/storedSettings.ts";
import { askActiveTab, askPage } from "./askPage.ts";
import { openPanel } from "./openPanel.ts";
import { siteActions } from "./siteActions.ts";
import { withoutSpaces } from "./withoutSpaces.ts";

/** The same page is a search in a tab of its own, where a card offers it: that one stays open. */
const close = (): void => {
  if (browser.extension.getViews({ type: "popup" }).includes(window)) window.close();
};

/** What is still being kept: a popup is closed by the tab that it opens, and would lose it. */
let keeping: Promise<unknown> = Promise.resolve();

const open = async (address: string): Promise<void> => {
  await keeping;
  await browser.tabs.create({ url: new URL(address, location.href).href });
  close();
};

/** `popup.html#words` asks for a search. */
const asked = (): string => {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return "";
  }
};

/**
 * Whether this stands over, or in, a private window. The tab tells: in Chrome a popup over a private window is itself
 * none of it (`inIncognitoContext`), as it runs where On Record does for all windows. What cannot be told is private.
 */
const isPrivate = browser.tabs.query({ active: true, currentWindow: true }).then(
  ([tab]) => browser.extension.inIncognitoContext || tab?.incognito !== false,
  () => true,
);
const keepsRecent = async (): Promise<boolean> => !(await isPrivate) && (await readSettings()).keepsRecent;

/** Of a private window nothing is kept, nor is shown there what was kept of others. */
const recent: RecentLookUps = {
  ...recentLookUps,
  read: async () => ((await keepsRecent()) ? recentLookUps.read() : []),
  add: async (query) => {
    const adding = keepsRecent().then((keeps) => (keeps ? recentLookUps.add(query) : undefined));
    // A storage that is full keeps nothing, but nobody from a source.
    keeping = adding.catch(() => {});
    await keeping;
  },
};

followTheme();
// Otherwise the field comes first: it has the focus before anything is read.
const openArchive = asked() === "" ? openPackagedArchive : openAhead(openPackagedArchive, warmSearch);
await startInterface();
const field = document.querySelector<HTMLInputElement>("#query");
// Hydrating leaves attributes as the page has them: in English.
if (field) field.placeholder = popupStrings.field;
const root = document.getElementById("root");
if (root) withoutSpaces(root);
const typed = field?.value ?? "";
const { browserSettings } = siteActions;
if (root) {
  hydrate(
    <Popup
      typed={typed || asked()}
      openArchive={openArchive}
      askPage={askPage}
      readerAddress={readerHref}
      onOpen={(address) => void open(address)}
      onSwitch={siteActions.onSwitch}
      onAllow={siteActions.onAllow}
      onBrowserSettings={browserSettings === undefined ? undefined : () => void open(browserSettings)}
      recent={recent}
      onPanel={() => void openPanel().then(close)}
      onOptions={() => void browser.runtime.openOptionsPage().then(close)}
      onShow={(entity) => void askActiveTab({ type: "show mention", entity }).then(close, close)}
      onClose={close}
    />,
    root,
  );
}
