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

const open = async (address: string): Promise<void> => {
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

/** Of a private window nothing is kept, nor is shown there what was kept of others. */
const recent: RecentLookUps | undefined = browser.extension.inIncognitoContext
  ? undefined
  : {
      ...recentLookUps,
      read: async () => ((await readSettings()).keepsRecent ? recentLookUps.read() : []),
      add: async (query) => {
        if ((await readSettings()).keepsRecent) await recentLookUps.add(query);
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
