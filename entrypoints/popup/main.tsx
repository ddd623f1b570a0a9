import { hydrate } from "preact";
import browser from "webextension-polyfill";
import { openPackagedArchive } from "../../components/openPackagedArchive.ts";
import type { PageNames } from "../../components/popup/OnThisPage.tsx";
import { Popup } from "../../components/popup/Popup.tsx";
import { readerHref } from "../../components/readerAddress.ts";
import { NamesOnPageSchema, type PageRequest } from "../../messages/protocol.ts";

/** Asks the content script of the active tab; rejects where there is none (the browser's own pages, stores). */
const askActiveTab = async (request: PageRequest): Promise<unknown> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error("no active tab");
  return browser.tabs.sendMessage(tab.id, request);
};

const askPage = async (): Promise<PageNames> => {
  try {
    const answer = await askActiveTab({ type: "names on this page" });
    const names = await NamesOnPageSchema["~standard"].validate(answer);
    if (!names.issues) return names.value;
  } catch {
    // Nobody there to answer: the same to the reader as an answer that is none.
  }
  return { state: "unreachable", names: [] };
};

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

const root = document.getElementById("root");
const typed = document.querySelector<HTMLInputElement>("#query")?.value ?? "";
if (root) {
  hydrate(
    <Popup
      typed={typed || asked()}
      openArchive={openPackagedArchive}
      askPage={askPage}
      readerAddress={readerHref}
      onOpen={(address) => void open(address)}
      onShow={(entity) => void askActiveTab({ type: "show mention", entity }).then(close, close)}
      onClose={close}
    />,
    root,
  );
}
