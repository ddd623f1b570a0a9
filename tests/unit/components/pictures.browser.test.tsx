import { render } from "preact";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import { Popup } from "../../../components/popup/Popup.tsx";
import popupCss from "../../../components/popup/popup.css?inline";
import { Reader } from "../../../components/reader/Reader.tsx";
import readerCss from "../../../components/reader/reader.css?inline";
import { parseReaderHash, readerHref } from "../../../components/readerAddress.ts";
import { question } from "./card/cardFixture.ts";
import { type CardStage, setCardStage } from "./card/cardStage.tsx";
import { fixtureArchive } from "./fixtureArchive.ts";

/** How wide the words below are in the fonts that the committed pictures were taken with. */
const pictured = { serif: 105.76, sans: 128.91 };
const widthIn = (font: string): number => {
  const context = document.createElement("canvas").getContext("2d");
  if (!context) return 0;
  context.font = `16px ${font}`;
  return context.measureText("On Record 0123").width;
};
const hasFonts =
  Math.abs(widthIn("serif") - pictured.serif) < 0.5 && Math.abs(widthIn("system-ui") - pictured.sans) < 0.5;
/** Antialiasing differs between builds of the browser; a moved line is far more than this. */
const tolerance = { comparatorOptions: { allowedMismatchedPixelRatio: 0.005 }, timeout: 20_000 };

const settled = async (element: Element): Promise<void> => {
  await document.fonts.ready;
  await Promise.all(element.getAnimations({ subtree: true }).map(({ finished }) => finished));
};

// Pictures can be compared with the same fonts only; elsewhere these tests are skipped, and say so.
describe.skipIf(!hasFonts)("the picture of", () => {
  let root: HTMLElement;
  let sheet: HTMLStyleElement;
  let stage: CardStage | undefined;
  beforeEach(() => {
    root = document.createElement("div");
    root.dataset.testid = "pictured";
    sheet = document.createElement("style");
    document.body.append(root);
    document.head.append(sheet);
  });
  afterEach(() => {
    stage?.leave();
    stage = undefined;
    render(null, root);
    root.remove();
    sheet.remove();
    delete document.documentElement.dataset.theme;
  });

  it.each(["light", "dark"])("a card, %s", async (tone) => {
    await page.viewport(500, 900);
    stage = setCardStage();
    stage.dialog.dataset.tone = tone;
    stage.dialog.dataset.testid = "card";
    stage.show(question("Ada Marlow", "person:marlow"));
    await settled(stage.dialog);
    await expect.element(page.getByTestId("card")).toMatchScreenshot(`card-${tone}`, tolerance);
  });

  it("the popup's results", async () => {
    await page.viewport(400, 600);
    sheet.textContent = popupCss;
    render(
      <Popup
        typed="river"
        openArchive={async () => fixtureArchive}
        askPage={async () => ({ state: "on", site: "valleygazette.example", isByItself: true, names: [] })}
        readerAddress={readerHref}
        onOpen={() => {}}
        onSwitch={async () => {}}
        onAllow={async () => false}
        onBrowserSettings={undefined}
        recent={undefined}
        onPanel={() => {}}
        onOptions={() => {}}
        onShow={() => {}}
        onClose={() => {}}
      />,
      root,
    );
    await expect.element(page.getByText(/the river is/i).first()).toBeVisible();
    (document.activeElement as HTMLElement | null)?.blur(); // a caret that blinks is in some pictures only
    await settled(root);
    await expect.element(page.getByTestId("pictured")).toMatchScreenshot("popup-results", tolerance);
  });

  it("the reader at a statement, dark", async () => {
    await page.viewport(1280, 1200);
    document.documentElement.dataset.theme = "dark";
    sheet.textContent = readerCss;
    render(
      <Reader
        openArchive={async () => fixtureArchive}
        address={parseReaderHash("#gazette-bridge/3")}
        onGo={() => {}}
      />,
      root,
    );
    await expect.element(page.getByRole("heading", { level: 1 })).toBeVisible();
    await settled(root);
    await expect.element(page.getByTestId("pictured")).toMatchScreenshot("reader-statement-dark", tolerance);
  });
});
