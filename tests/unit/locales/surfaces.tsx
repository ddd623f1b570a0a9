import { type ComponentChild, render } from "preact";
import { userEvent } from "vitest/browser";
import { ArchivePage } from "../../../components/archive/ArchivePage.tsx";
import archiveCss from "../../../components/archive/archive.css?inline";
import { EntityPage } from "../../../components/entity/EntityPage.tsx";
import entityCss from "../../../components/entity/entity.css?inline";
import { parseEntityHash } from "../../../components/entityAddress.ts";
import { Options } from "../../../components/options/Options.tsx";
import optionsCss from "../../../components/options/options.css?inline";
import { Popup } from "../../../components/popup/Popup.tsx";
import popupCss from "../../../components/popup/popup.css?inline";
import { Reader } from "../../../components/reader/Reader.tsx";
import readerCss from "../../../components/reader/reader.css?inline";
import { parseReaderHash, readerHref } from "../../../components/readerAddress.ts";
import { SidePanel } from "../../../components/sidePanel/SidePanel.tsx";
import panelCss from "../../../components/sidePanel/sidePanel.css?inline";
import { Welcome } from "../../../components/welcome/Welcome.tsx";
import welcomeCss from "../../../components/welcome/welcome.css?inline";
import { locale } from "../../../locales/locale.ts";
import { parseSettings } from "../../../settings/settings.ts";
import { cardActions, material, question } from "../components/card/cardFixture.ts";
import { setCardStage } from "../components/card/cardStage.tsx";
import { bridgeStatements, fixtureArchive } from "../components/fixtureArchive.ts";

/** A surface of the interface, shown in whatever language is set. */
export type Shown = {
  /** What holds it all. */
  readonly whole: HTMLElement;
  readonly leave: () => void;
};

const openArchive = async () => fixtureArchive;
const names = {
  state: "on",
  site: "valleygazette.example",
  isByItself: false,
  names: [
    { entity: "person:marlow", count: 2 },
    { entity: "infrastructure:halden-bridge", count: 5 },
  ],
} as const;
const nothing = () => {};
const site = { onSwitch: nothing, onAllow: async () => false, onBrowserSettings: nothing };
const recent = { read: async () => ["ada marlow"], add: async () => {}, clear: async () => {} };

/** A page with its own style sheet only, as each of the extension's pages has. */
const page = (css: string, view: () => ComponentChild) => async (): Promise<Shown> => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  const root = document.createElement("div");
  document.body.append(root);
  render(view(), root);
  const leave = () => {
    render(null, root);
    root.remove();
    document.adoptedStyleSheets = [];
  };
  return { whole: root, leave };
};

const popup = (typed: string) =>
  page(popupCss, () => (
    <Popup
      typed={typed}
      openArchive={openArchive}
      askPage={async () => names}
      readerAddress={readerHref}
      onOpen={nothing}
      onSwitch={async () => {}}
      onAllow={site.onAllow}
      onBrowserSettings={nothing}
      recent={recent}
      onOptions={nothing}
      onShow={nothing}
      onClose={nothing}
    />
  ));

const reader = (hash: string) =>
  page(readerCss, () => <Reader openArchive={openArchive} address={parseReaderHash(hash)} onGo={nothing} />);

const card =
  (...pressed: readonly number[]) =>
  async (): Promise<Shown> => {
    const stage = setCardStage();
    stage.dialog.lang = locale().language;
    stage.dialog.dir = locale().direction;
    stage.show(question("Ada Marlow", "person:marlow"), { ok: true, material });
    for (const at of pressed) {
      const button = stage.dialog.querySelectorAll<HTMLElement>(".actions button")[at];
      if (button) await userEvent.click(button);
    }
    return { whole: stage.dialog, leave: stage.leave };
  };

/** How to show each, by name. */
export const surfaces: Readonly<Record<string, () => Promise<Shown>>> = {
  card: card(),
  "card with its reasons": card(4),
  "card with a reference": card(3),
  popup: popup(""),
  "popup with results": popup("river"),
  "popup without results": popup("qqqq"),
  reader: reader("#gazette-bridge/3"),
  archive: page(`${readerCss}\n${archiveCss}`, () => (
    <ArchivePage openArchive={openArchive} asked="" onQuery={nothing} />
  )),
  entity: page(entityCss, () => (
    <EntityPage
      openArchive={async () => ({
        ...fixtureArchive,
        cardMaterial: async () => ({ entities: [], documents: [], statements: [...bridgeStatements] }),
      })}
      address={parseEntityHash("#person:marlow")}
      onFilters={nothing}
    />
  )),
  options: page(optionsCss, () => (
    <Options
      settings={{ ...parseSettings({}), sites: { "valleygazette.example": "off" } }}
      onChange={async () => {}}
      commands={[
        { name: "next-name", description: "Next name on the page", keys: "Alt+Period" },
        { name: "switch-site", description: "Switch spotting off here, or on again", keys: "" },
      ]}
      browser="firefox"
      onChangeKeys={nothing}
      onForgetRecent={async () => {}}
      version="1.0.0"
    />
  )),
  welcome: page(welcomeCss, () => <Welcome onOptions={nothing} />),
  "side panel": page(panelCss, () => (
    <SidePanel
      openArchive={openArchive}
      page={names}
      question={undefined}
      onQuestion={nothing}
      site={site}
      actions={cardActions()}
      onShow={nothing}
      onOptions={nothing}
    />
  )),
};
