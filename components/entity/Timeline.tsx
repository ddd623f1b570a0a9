import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { locale } from "../../locales/locale.ts";
import type { drawTimeline } from "./drawTimeline.ts";
import { moveAmong } from "./moveAmong.ts";
import type { Lane, Occasion } from "./occasions.ts";
import { entityStrings } from "./strings.ts";
import { timelineHeight } from "./timelineHeight.ts";

type Drawing = {
  readonly drawTimeline: typeof drawTimeline;
};

type Props = {
  readonly lanes: readonly Lane[];
  readonly laneName: (lane: Lane) => string;
  readonly label: (occasion: Occasion) => string;
  /** Id of the occasion whose statements are shown; empty for none. */
  readonly selected: string;
  readonly onSelect: (occasion: Occasion) => void;
};

/** The code that draws is asked for while the rest of the page is laid out, which does not wait for it. */
const useDrawing = (): Drawing | "failed" | undefined => {
  const [drawing, setDrawing] = useState<Drawing | "failed">();
  useLayoutEffect(() => {
    import("./drawTimeline.ts").then(setDrawing, () => setDrawing("failed"));
  }, []);
  return drawing;
};

const useWidth = (): readonly [RefObject<HTMLDivElement | null>, number] => {
  const ref = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (!ref.current) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.round(entry?.contentRect.width ?? 0)));
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
};

const marksIn = (host: HTMLElement | null): readonly SVGElement[] => [
  ...(host?.querySelectorAll<SVGElement>("[data-occasion]") ?? []),
];

const mirrored: Readonly<Record<string, string>> = { ArrowLeft: "ArrowRight", ArrowRight: "ArrowLeft" };

/** The key that leads the same way in time where the picture runs from left to right. */
const asInTime = (key: string): string => (locale().direction === "rtl" ? (mirrored[key] ?? key) : key);

/** One mark can be reached by Tab, the others by arrow keys from there. */
const showSelected = (host: HTMLElement | null, selected: string): void => {
  const marks = marksIn(host);
  const reachable = marks.find((mark) => mark.dataset.occasion === selected) ?? marks[0];
  for (const mark of marks) {
    mark.setAttribute("tabindex", mark === reachable ? "0" : "-1");
    mark.setAttribute("aria-pressed", String(mark.dataset.occasion === selected));
  }
};

/** Who spoke when, as a picture whose marks show what was said: by press, or by arrow keys from mark to mark. */
export const Timeline = ({ lanes, laneName, label, selected, onSelect }: Props) => {
  const drawing = useDrawing();
  const [host, width] = useWidth();
  const latest = useRef({ laneName, label, selected });
  latest.current = { laneName, label, selected };

  useLayoutEffect(() => {
    if (!host.current || drawing === undefined || drawing === "failed" || width === 0) return;
    const hadFocus = host.current.contains(document.activeElement);
    host.current.replaceChildren(
      drawing.drawTimeline({
        lanes,
        width,
        isMirrored: locale().direction === "rtl",
        laneName: (lane) => latest.current.laneName(lane),
        label: (occasion) => latest.current.label(occasion),
      }),
    );
    showSelected(host.current, latest.current.selected);
    if (hadFocus) host.current.querySelector<SVGElement>('[tabindex="0"]')?.focus();
  }, [drawing, lanes, width, host]);
  useLayoutEffect(() => showSelected(host.current, selected), [selected, host]);

  const occasionAt = (target: EventTarget | null): Occasion | undefined => {
    const id = target instanceof SVGElement ? target.dataset.occasion : undefined;
    return lanes.flatMap(({ occasions }) => occasions).find((one) => one.id === id);
  };
  const select = (occasion: Occasion) => {
    onSelect(occasion);
    marksIn(host.current)
      .find((mark) => mark.dataset.occasion === occasion.id)
      ?.focus();
  };
  const press = (event: MouseEvent) => {
    // Over a long time marks lie on each other: a press on the one that is shown is for the next beneath it.
    const pile = document
      .elementsFromPoint(event.clientX, event.clientY)
      .flatMap((element) => occasionAt(element) ?? []);
    const at = pile.findIndex(({ id }) => id === selected);
    const occasion = pile[(at + 1) % pile.length] ?? occasionAt(event.target);
    if (occasion) select(occasion);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const from = occasionAt(event.target);
    if (from === undefined) return;
    const isPress = event.key === "Enter" || event.key === " ";
    const to = isPress ? from : moveAmong(lanes, from, asInTime(event.key));
    if (to === undefined) return;
    event.preventDefault();
    select(to);
  };

  return (
    <figure class="timeline">
      {drawing === "failed" && <p class="hint">{entityStrings.notDrawn}</p>}
      {/* biome-ignore lint/a11y/useSemanticElements: a group of marks, no fields of a form. */}
      <div
        ref={host}
        class="picture"
        role="group"
        aria-label={entityStrings.timeline}
        aria-describedby="timeline-keys"
        onClick={press}
        onKeyDown={keys}
        style={drawing === "failed" ? {} : { minBlockSize: `${timelineHeight(lanes.length)}px` }}
      />
      <figcaption>
        <span class="legend known">{entityStrings.known}</span>
        <span class="legend inferred">{entityStrings.inferred}</span>
        <span class="legend ranged">{entityStrings.ranged}</span>
        <span id="timeline-keys" class="keys">
          {entityStrings.keys}
        </span>
      </figcaption>
    </figure>
  );
};
