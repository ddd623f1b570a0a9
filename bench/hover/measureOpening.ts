import { FLOOR_PAGE } from "../floorExtension.ts";
import { builtForChrome, openTwoBrowsers, type WithExtension } from "../twoBrowsers.ts";
import { measureIndex } from "./measureIndex.ts";
import { measurePage, type Sought } from "./measurePage.ts";
import { measurePopup, type PopupTimes } from "./measurePopup.ts";
import { type WaitingResult, type WaitingRow, waitingRow } from "./waitingRow.ts";

const ROUNDS = 10;

/** A statement in the middle of the longest source, and a name that much is on record about. */
const STATEMENT = "reader.html#ciss-2024-strategic-partner/20";
const ENTITY = "entity.html#place:azerbaijan";

const noTimes = () => ({ focus: [] as number[], firstStroke: [] as number[], laterStrokes: [] as number[] });
const add = (to: ReturnType<typeof noTimes>, { focus, firstStroke, laterStrokes }: PopupTimes): void => {
  to.focus.push(...focus);
  to.firstStroke.push(...firstStroke);
  to.laterStrokes.push(...laterStrokes);
};

type Both = { readonly onRecord: WithExtension; readonly floor: WithExtension };

/** In turn with the floor, so that what else the machine does falls on both. */
const popupRows = async ({ onRecord, floor }: Both): Promise<readonly WaitingRow[]> => {
  const empty = noTimes();
  const popup = noTimes();
  for (let round = 0; round < ROUNDS; round++) {
    add(empty, await measurePopup(floor.context, `${floor.extensionOrigin}/${FLOOR_PAGE}`, 1));
    add(popup, await measurePopup(onRecord.context, `${onRecord.extensionOrigin}/popup.html`, 1));
  }
  return [
    waitingRow("floor: an empty popup has the focus", empty.focus),
    waitingRow("floor: a stroke in it shows", empty.laterStrokes),
    waitingRow("popup has the focus", popup.focus, empty.focus),
    waitingRow("popup, first stroke to results", popup.firstStroke, empty.firstStroke),
    waitingRow("popup, later strokes to results", popup.laterStrokes, empty.laterStrokes),
  ];
};

const pageRows = async ({ onRecord, floor }: Both): Promise<readonly WaitingRow[]> => {
  const at = (path: string, selector: string): Sought => ({
    url: `${onRecord.extensionOrigin}/${path}`,
    selector,
  });
  const pages: readonly (readonly [string, Sought])[] = [
    ["reader at the statement", at(STATEMENT, "[data-statement][aria-current]")],
    ["everything on record of a name", at(ENTITY, ".totals")],
    ["everything on record of a name, its timeline drawn", at(ENTITY, ".timeline svg")],
    ["popup opened with a query, to its results", at("popup.html#peace", ".result")],
  ];
  const empty: number[] = [];
  const times = pages.map(() => [] as number[]);
  for (let round = 0; round < ROUNDS; round++) {
    empty.push(
      await measurePage(floor.context, { url: `${floor.extensionOrigin}/${FLOOR_PAGE}`, selector: "#query" }),
    );
    for (const [i, [, sought]] of pages.entries())
      times[i]?.push(await measurePage(onRecord.context, sought));
  }
  return [
    waitingRow("floor: an empty page is painted", empty),
    ...pages.map(([name], i) => waitingRow(name, times[i] ?? [], empty)),
  ];
};

/** Measures how long a reader waits for the popup and its results, for the pages, and for the search index. */
export const measureOpening = async (root: string): Promise<WaitingResult> => {
  const index = await measureIndex(builtForChrome(root), ROUNDS);
  const both = await openTwoBrowsers(root);
  try {
    return {
      rows: [
        ...(await popupRows(both)),
        ...(await pageRows(both)),
        waitingRow("floor: the index is read as text", index.floor),
        waitingRow("search index, first answer from cold", index.firstAnswer, index.floor),
      ],
    };
  } finally {
    await both.close();
  }
};
