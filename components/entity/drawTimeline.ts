import { axisX, dot, plot, ruleY, text } from "@observablehq/plot";
import { ownDateRange } from "../../locales/ownDates.ts";
import type { Lane, Occasion } from "./occasions.ts";
import { AXIS_HEIGHT, TOP, timelineHeight } from "./timelineHeight.ts";
import { type TickUnit, timeTicks } from "./timeTicks.ts";

export type TimelinePicture = {
  readonly lanes: readonly Lane[];
  /** In CSS pixels. */
  readonly width: number;
  /** Whether time runs from right to left, as the words around do. */
  readonly isMirrored: boolean;
  /** What stands over a row. */
  readonly laneName: (lane: Lane) => string;
  /** What a screen reader says of a mark. */
  readonly label: (occasion: Occasion) => string;
};

/** Room at both ends for half the widest date under the axis, and for half the largest mark. */
const SIDE = 36;
/** Radii: the area of a mark grows with what was said; the pressable disc is never smaller than WCAG 2.5.8 asks. */
const RADII: [number, number] = [5, 12];
const LEAST_TARGET = 12;
const DAY_MS = 86_400_000;
/** From the middle of a row, in px: the line that its marks stand on, and its name, which the largest mark does not touch. */
const MARK_DY = 8;
const NAME_DY = -14;
/** A single day needs some time around it to stand in. */
const LEAST_SPAN = 60 * DAY_MS;
/** A picture ends a little before its first and after its last mark. */
const MARGIN = 0.03;
const CHARACTERS_PER_PIXEL = 1 / 13;

/** A day ends with its last moment: of a range, both its days are part. */
const startOf = ({ date }: Occasion): number => Date.parse(date.from);
const endOf = ({ date }: Occasion): number => Date.parse(date.to || date.from) + DAY_MS;
const middleOf = (occasion: Occasion): Date => new Date((startOf(occasion) + endOf(occasion)) / 2);

/** In em of the dates' font: digits and small letters are narrower, those of other scripts hardly wider. */
const WIDEST_LETTER = 0.62;
/** Of the page's own size of letters, as timeline.css has it. */
const FONT_SIZE = 0.75;

/** A date of the axis in the interface's language. */
const tickText = (date: Date, unit: TickUnit): string => ownDateRange(date, date, unit, "short");

/**
 * Draws who spoke when as an SVG: a row for each speaker, a mark for each occasion (hollow where its date was worked
 * out), a bar where it is a range of days. Marks are switches (`.occasion`, `data-occasion`), without handlers.
 */
export const drawTimeline = ({ lanes, width, isMirrored, laneName, label }: TimelinePicture): Element => {
  const placed = lanes.flatMap((lane, row) => lane.occasions.map((occasion) => ({ occasion, row })));
  const first = Math.min(...placed.map(({ occasion }) => startOf(occasion)));
  const last = Math.max(...placed.map(({ occasion }) => endOf(occasion)));
  const pad = Math.max((last - first) * MARGIN, (LEAST_SPAN - (last - first)) / 2);
  const domain: [Date, Date] = [new Date(first - pad), new Date(last + pad)];
  const letter =
    Number.parseFloat(getComputedStyle(document.documentElement).fontSize) * FONT_SIZE * WIDEST_LETTER;
  const { unit, dates } = timeTicks({
    from: first - pad,
    to: last + pad,
    length: width - 2 * SIDE,
    side: SIDE,
    text: tickText,
    widthOf: (words) => words.length * letter,
  });
  const position = { x: (one: (typeof placed)[number]) => middleOf(one.occasion), y: "row" } as const;
  const radius = (one: (typeof placed)[number]) => one.occasion.entries.length;
  return plot({
    width,
    height: timelineHeight(lanes.length),
    marginTop: TOP,
    marginBottom: AXIS_HEIGHT,
    marginLeft: SIDE,
    marginRight: SIDE,
    className: "drawn",
    x: { type: "utc", domain, nice: false, reverse: isMirrored },
    y: { type: "band", domain: lanes.map((_, row) => row), axis: null, padding: 0 },
    r: { type: "sqrt", domain: [1, Math.max(2, ...placed.map(radius))], range: RADII },
    marks: [
      axisX({
        ticks: [...dates],
        tickFormat: (date: Date) => tickText(date, unit),
        ariaHidden: "true",
      }),
      ruleY(lanes, { y: (_, row: number) => row, dy: MARK_DY, className: "lane", ariaHidden: "true" }),
      text(lanes, {
        y: (_, row: number) => row,
        text: laneName,
        frameAnchor: isMirrored ? "right" : "left",
        textAnchor: isMirrored ? "end" : "start",
        dx: isMirrored ? SIDE : -SIDE,
        dy: NAME_DY,
        lineWidth: Math.floor(width * CHARACTERS_PER_PIXEL),
        textOverflow: "ellipsis",
        className: "lane-name",
        ariaHidden: "true",
      }),
      ruleY(placed, {
        x1: ({ occasion }: (typeof placed)[number]) => new Date(startOf(occasion)),
        x2: ({ occasion }: (typeof placed)[number]) => new Date(endOf(occasion)),
        y: "row",
        dy: MARK_DY,
        className: "range",
        ariaHidden: "true",
      }),
      dot(placed, {
        ...position,
        r: radius,
        dy: MARK_DY,
        className: "occasions",
        render: (index, scales, values, dimensions, context, next) => {
          const group = next?.(index, scales, values, dimensions, context) ?? null;
          // The marks stand in the order of the index that Plot hands to a renderer.
          [...(group?.children ?? [])].forEach((mark, i) => {
            const { occasion } = placed[index[i] ?? -1] ?? {};
            if (occasion === undefined) return;
            mark.setAttribute("class", "occasion");
            mark.setAttribute("data-occasion", occasion.id);
            mark.setAttribute("role", "button");
            mark.setAttribute("aria-label", label(occasion));
            mark.setAttribute("r", String(Math.max(LEAST_TARGET, Number(mark.getAttribute("r")) + 3)));
          });
          return group;
        },
      }),
      dot(placed, {
        ...position,
        r: radius,
        dy: MARK_DY,
        className: "marks",
        ariaHidden: "true",
        symbol: "circle",
        fill: ({ occasion }: (typeof placed)[number]) =>
          occasion.date.basis === "inferred" ? "var(--paper)" : "var(--amber)",
        stroke: "var(--amber)",
      }),
    ],
  });
};
