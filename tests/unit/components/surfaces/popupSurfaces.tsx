import { Popup, type PopupProps } from "../../../../components/popup/Popup.tsx";
import type { AnsweredPage } from "../../../../components/popup/pageNames.ts";
import popupCss from "../../../../components/popup/popup.css?inline";
import { readerHref } from "../../../../components/readerAddress.ts";
import { SidePanel, type SidePanelProps } from "../../../../components/sidePanel/SidePanel.tsx";
import panelCss from "../../../../components/sidePanel/sidePanel.css?inline";
import { cardActions, question } from "../card/cardFixture.ts";
import { fixtureArchive } from "../fixtureArchive.ts";
import { page, type Surfaces } from "./shown.tsx";

const nothing = () => {};
const names: AnsweredPage = {
  state: "on",
  site: "valleygazette.example",
  isByItself: false,
  names: [
    { entity: "person:marlow", count: 2 },
    { entity: "infrastructure:halden-bridge", count: 5 },
  ],
};
const without = (state: AnsweredPage["state"]) => async (): Promise<AnsweredPage> => ({
  ...names,
  state,
  names: [],
});
const fails = async (): Promise<never> => {
  throw new Error("archive/entities.jsonl:12: not what was expected");
};
const recent = { read: async () => ["ada marlow"], add: async () => {}, clear: async () => {} };

/** The popup after a query, over the fixture's archive unless said otherwise, and what is pressed in it. */
export const popup = (typed: string, more: Partial<PopupProps> = {}, ...pressed: readonly string[]) =>
  page(
    popupCss,
    () => (
      <Popup
        typed={typed}
        openArchive={async () => fixtureArchive}
        askPage={async () => names}
        readerAddress={readerHref}
        onOpen={nothing}
        onSwitch={async () => {}}
        onAllow={async () => false}
        onBrowserSettings={nothing}
        recent={recent}
        onPanel={nothing}
        onOptions={nothing}
        onShow={nothing}
        onClose={nothing}
        {...more}
      />
    ),
    ...pressed,
  );

const panel = (more: Partial<SidePanelProps> = {}) =>
  page(panelCss, () => (
    <SidePanel
      openArchive={async () => fixtureArchive}
      page={names}
      question={undefined}
      onQuestion={nothing}
      site={{ onSwitch: nothing, onAllow: async () => false, onBrowserSettings: nothing }}
      actions={cardActions()}
      onShow={nothing}
      onOptions={nothing}
      {...more}
    />
  ));

/** The popup and the side panel in each of their states. */
export const popupSurfaces: Surfaces = {
  popup: popup(""),
  "popup where spotting is off": popup("", { askPage: without("not prose") }),
  "popup where no name is found": popup("", { askPage: without("nothing found") }),
  "popup on a page that never rests": popup("", { askPage: without("never rests") }),
  "popup without access": popup(
    "",
    { askPage: async () => ({ state: "withheld", names: [] }) },
    ".withheld .button",
  ),
  "popup on a page of the browser": popup("", { askPage: async () => ({ state: "unreachable", names: [] }) }),
  "popup with results": popup("river"),
  "popup while the page is read": popup("", { askPage: without("reading") }),
  "popup with results to narrow": popup("the", {}, ".filter"),
  "popup without results": popup("qqqq"),
  "popup whose search failed": popup("river", {
    openArchive: async () => ({ ...fixtureArchive, search: fails }),
  }),
  "popup that failed": popup("", { openArchive: fails }),
  "side panel": panel(),
  "side panel with a card": panel({ question: question("Ada Marlow", "person:marlow") }),
};
