import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import type { CardActions, CardQuestion } from "../../components/card/cardHandle.ts";
import { followTheme } from "../../components/followTheme.ts";
import { errorText } from "../../components/openedArchive.ts";
import { openPackagedArchive } from "../../components/openPackagedArchive.ts";
import { usePage } from "../../components/popup/usePage.ts";
import { readerHref } from "../../components/readerAddress.ts";
import { SidePanel } from "../../components/sidePanel/SidePanel.tsx";
import { startInterface } from "../../locales/startInterface.ts";
import { askActiveTab, askPage } from "../popup/askPage.ts";
import { siteActions } from "../popup/siteActions.ts";
import { followPage } from "./followPage.ts";

const open = (address: string): void => {
  void browser.tabs.create({ url: new URL(address, location.href).href });
};

let archive: ReturnType<typeof openPackagedArchive> | undefined;
const openArchive = () => {
  archive ??= openPackagedArchive().catch((error: unknown) => {
    archive = undefined;
    throw error;
  });
  return archive;
};

const actions: Omit<CardActions, "onClose" | "onRetry"> = {
  lookUp: async (entities) => {
    try {
      return { ok: true, material: await (await openArchive()).cardMaterial(entities) };
    } catch (error) {
      return { ok: false, error: errorText(error) };
    }
  },
  passage: async (id, block) => {
    const { sourcePassage } = await import("../../archive/sourcePassage.ts");
    const document = await (await openArchive()).document(id);
    const passage = document === undefined ? undefined : sourcePassage(document, block);
    return passage === undefined
      ? { ok: false, error: `The archive has no block ${block} of “${id}”.` }
      : { ok: true, passage };
  },
  onOpenSource: (document, statement) =>
    open(readerHref(statement.startsWith(`${document}/`) ? statement : `${document}/${statement}`)),
  onSearch: (query) => open(`/popup.html#${encodeURIComponent(query)}`),
};

const { browserSettings } = siteActions;

const Following = () => {
  const { page, askAgain } = usePage(askPage);
  const [question, setQuestion] = useState<CardQuestion>();
  useEffect(() => {
    void followPage({ onPage: askAgain, onLookedAt: setQuestion });
  }, [askAgain]);
  return (
    <SidePanel
      openArchive={openArchive}
      page={page}
      question={question}
      onQuestion={setQuestion}
      site={{
        onSwitch: (at, to) => void siteActions.onSwitch(at, to),
        onAllow: siteActions.onAllow,
        onBrowserSettings: browserSettings === undefined ? undefined : () => open(browserSettings),
      }}
      actions={actions}
      onShow={(entity) => void askActiveTab({ type: "show mention", entity }).catch(() => {})}
      onOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
};

followTheme();
await startInterface();
const root = document.getElementById("root");
if (root) render(<Following />, root);
