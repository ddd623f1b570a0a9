import { render } from "preact";
import { browser } from "wxt/browser";
import { openPackagedArchive } from "../../components/openPackagedArchive.ts";
import type { PageNames } from "../../components/popup/OnThisPage.tsx";
import { Popup } from "../../components/popup/Popup.tsx";
import { readerHref } from "../../components/readerAddress.ts";
import "../../components/popup/popup.css";
import type { PageRequest } from "../../messages/protocol.ts";
import { NamesOnPageSchema } from "../../messages/protocol.ts";

/** Asks the content script of the active tab; rejects where there is none (the browser's own pages, stores). */
const askActiveTab = async (request: PageRequest): Promise<unknown> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error("no active tab");
  return browser.tabs.sendMessage(tab.id, request);
};

const askPage = async (): Promise<PageNames> => {
  try {
    const answer = await NamesOnPageSchema["~standard"].validate(
      await askActiveTab({ type: "names on this page" }),
    );
    if (!answer.issues) return answer.value;
  } catch {
    // Nobody there to answer: the same to the reader as an answer that is none.
  }
  return { state: "unreachable", names: [] };
};

const close = () => window.close();

const root = document.getElementById("root");
if (root) {
  render(
    <Popup
      openArchive={openPackagedArchive}
      askPage={askPage}
      readerAddress={readerHref}
      onOpen={(address) =>
        void browser.tabs.create({ url: new URL(address, location.href).href }).then(close)
      }
      onShow={(entity) => void askActiveTab({ type: "show mention", entity }).then(close, close)}
      onClose={close}
    />,
    root,
  );
}
