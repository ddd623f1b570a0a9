import { ArchivePage } from "../../../../components/archive/ArchivePage.tsx";
import archiveCss from "../../../../components/archive/archive.css?inline";
import { EntityPage } from "../../../../components/entity/EntityPage.tsx";
import entityCss from "../../../../components/entity/entity.css?inline";
import { parseEntityHash } from "../../../../components/entityAddress.ts";
import { Options } from "../../../../components/options/Options.tsx";
import optionsCss from "../../../../components/options/options.css?inline";
import { Reader } from "../../../../components/reader/Reader.tsx";
import readerCss from "../../../../components/reader/reader.css?inline";
import { parseReaderHash } from "../../../../components/readerAddress.ts";
import { Welcome } from "../../../../components/welcome/Welcome.tsx";
import welcomeCss from "../../../../components/welcome/welcome.css?inline";
import { parseSettings } from "../../../../settings/settings.ts";
import { bridgeStatements, fixtureArchive } from "../fixtureArchive.ts";
import { cardSurfaces } from "./cardSurfaces.tsx";
import { popupSurfaces } from "./popupSurfaces.tsx";
import { page, type Surfaces } from "./shown.tsx";

const openArchive = async () => fixtureArchive;
const fails = async (): Promise<never> => {
  throw new Error("archive/entities.jsonl:12: not what was expected");
};
const nothing = () => {};

const reader = (hash: string, open = openArchive, ...pressed: readonly string[]) =>
  page(
    readerCss,
    () => <Reader openArchive={open} address={parseReaderHash(hash)} onGo={nothing} />,
    ...pressed,
  );
const archive = (asked: string, open = openArchive) =>
  page(`${readerCss}\n${archiveCss}`, () => (
    <ArchivePage openArchive={open} asked={asked} onQuery={nothing} />
  ));
const entity = (hash: string, ...pressed: readonly string[]) =>
  page(
    entityCss,
    () => (
      <EntityPage
        openArchive={async () => ({
          ...fixtureArchive,
          cardMaterial: async () => ({ entities: [], documents: [], statements: [...bridgeStatements] }),
        })}
        address={parseEntityHash(hash)}
        onFilters={nothing}
      />
    ),
    ...pressed,
  );

/** Every surface of the interface in every state, by name. */
export const surfaces: Surfaces = {
  ...cardSurfaces,
  ...popupSurfaces,
  reader: reader("#gazette-bridge"),
  "reader at a statement, with its reference": reader(
    "#gazette-bridge/3",
    openArchive,
    ".panel .actions button:nth-of-type(3)",
  ),
  "reader with one speaker picked out": reader("#gazette-bridge", openArchive, ".speakers fieldset button"),
  "reader without the document": reader("#nowhere"),
  "reader that failed": reader("#gazette-bridge", fails),
  archive: archive(""),
  "archive with results": archive("the"),
  "archive without results": archive("qqqq"),
  "archive that failed": archive("", fails),
  entity: entity("#person:marlow", ".when header button", ".timeline [data-occasion]"),
  "entity, narrowed": entity("#person:marlow?said=about"),
  "entity that is unknown": entity("#person:nobody"),
  options: page(
    optionsCss,
    () => (
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
    ),
    ".add .button",
    "#look-ups ~ .button",
  ),
  welcome: page(welcomeCss, () => <Welcome onOptions={nothing} />),
};
