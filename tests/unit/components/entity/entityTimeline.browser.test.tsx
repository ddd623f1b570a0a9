import { render } from "preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Archive } from "../../../../archive/archive.ts";
import type { Statement } from "../../../../archive/statement.ts";
import { EntityPage } from "../../../../components/entity/EntityPage.tsx";
import { parseEntityHash } from "../../../../components/entityAddress.ts";
import "../../../../components/entity/entity.css";
import { englishLocale, setLocale } from "../../../../locales/locale.ts";
import armenian from "../../../../public/_locales/hy/messages.json";
import { on, spoken } from "../../archive/onRecord.ts";
import { bridge, fixtureArchive } from "../fixtureArchive.ts";
import { violations } from "../violations.ts";

const ofBridge = { mentions: ["infrastructure:halden-bridge"] };
const said = (n: number, more: Partial<Statement>): Statement =>
  spoken(`${bridge.id}/${n}`, { ...ofBridge, ...more });
const day = (n: number): string => new Date(Date.UTC(2021, 2, 1 + n)).toISOString().slice(0, 10);
const several = (count: number, more: (n: number) => Partial<Statement>): readonly Statement[] =>
  Array.from({ length: count }, (_, n) => said(100 + n, more(n)));

/** What archives may hold that the bundled one does not: each by name, with how many marks it makes. */
const archives: Readonly<Record<string, readonly [readonly Statement[], number]>> = {
  "from 1850 to 2024, three of them within a week": [
    [
      said(1, { date: on("1850-03-02") }),
      said(2, { date: on("1923-10-29", "1924-03-03") }),
      ...several(3, (n) => ({ date: on(day(2 * n)) })),
      said(3, { date: on("2024-12-31"), speaker: "person:minister" }),
    ],
    6,
  ],
  "from one year": [several(5, (n) => ({ date: on(day(50 * n)) })), 5],
  "from one month": [several(4, (n) => ({ date: on(day(7 * n)) })), 4],
  "of one day, two hundred by one speaker": [several(200, () => ({ date: on("2021-03-02") })), 1],
  "of one day, two hundred by forty speakers": [
    several(200, (n) => ({ date: on("2021-03-02"), speaker: `person:speaker-${n % 40}` })),
    40,
  ],
};

let root: HTMLElement;
const show = (statements: readonly Statement[]): void => {
  const archive: Archive = {
    ...fixtureArchive,
    cardMaterial: async () => ({ entities: [], documents: [], statements: [...statements] }),
  };
  const openArchive = async () => archive;
  render(
    <EntityPage
      openArchive={openArchive}
      address={parseEntityHash("#infrastructure:halden-bridge")}
      onFilters={() => {}}
    />,
    root,
  );
};
const marks = () => [...root.querySelectorAll<SVGElement>("[data-occasion]")];
const drawn = (count: number) => vi.waitFor(() => expect(marks()).toHaveLength(count));
const boxes = (selector: string) =>
  [...root.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
/** How many of some boxes lie on another of them. */
const overlapping = (rects: readonly DOMRect[]): number =>
  rects.filter((a, n) => rects.some((b, m) => m > n && overlap(a, b))).length;

beforeEach(() => {
  root = document.createElement("div");
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  setLocale(englishLocale);
});

describe.each(Object.entries(archives))("a timeline %s", (_, [statements, count]) => {
  it.each([
    [1280, "en"],
    [640, "hy"],
    [320, "en"],
    [320, "hy"],
  ])(
    "has dates and names that can be told apart, and marks that can be pressed, at %i px in %s",
    async (width, language) => {
      await page.viewport(width, 800);
      if (language === "hy") setLocale({ language, direction: "ltr", messages: armenian });
      show(statements);
      await drawn(count);
      const dates = boxes(".drawn [aria-label='x-axis tick label'] text");
      expect(dates.length).toBeGreaterThan(0);
      expect(overlapping(dates)).toBe(0);
      for (const { left, right } of dates) {
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
      }
      const names = boxes(".lane-name text");
      expect(overlapping([...names, ...dates])).toBe(0);
      const dots = boxes(".marks circle");
      expect(names.filter((name) => dots.some((dot) => overlap(name, dot)))).toEqual([]);
      for (const { width: across, height, left, right } of marks().map((mark) =>
        mark.getBoundingClientRect(),
      )) {
        // 24 px, less what is lost in drawing.
        expect(Math.min(across, height)).toBeGreaterThan(23.9);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(width);
      }
      for (const { width: across } of dots) expect(across).toBeGreaterThan(9.9);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    },
  );

  it("is the same for pointer, keys and as a table", async () => {
    await page.viewport(1280, 800);
    show(statements);
    await drawn(count);
    const all = marks().map((mark) => mark.dataset.occasion);
    root.querySelector<SVGElement>('[data-occasion][tabindex="0"]')?.focus();
    await userEvent.keyboard("{Home}");
    const selected = () => root.querySelector<SVGElement>("[aria-pressed=true]")?.dataset.occasion;
    const byKeys = [selected()];
    for (let n = 1; n < count; n++) {
      await userEvent.keyboard("{ArrowRight}");
      byKeys.push(selected());
    }
    expect(byKeys.toSorted()).toEqual(all.toSorted());

    const byPointer = new Set<string | undefined>();
    for (const mark of marks()) {
      // As often as marks lie on each other there.
      for (let n = 0; n < count && !byPointer.has(mark.dataset.occasion); n++) {
        const { left, top, width, height } = mark.getBoundingClientRect();
        const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true };
        document.elementFromPoint(at.clientX, at.clientY)?.dispatchEvent(new MouseEvent("click", at));
        await vi.waitFor(() => expect(document.activeElement?.getAttribute("aria-pressed")).toBe("true"));
        byPointer.add(selected());
      }
    }
    expect([...byPointer].toSorted()).toEqual(all.toSorted());

    await page.getByRole("button", { name: "As a table" }).click();
    expect(root.querySelectorAll(".as-table tbody tr")).toHaveLength(count);
    expect(root.querySelectorAll(".as-table td a")).toHaveLength(statements.length);
    expect(await violations()).toEqual([]);
  });
});

it("tells round years", async () => {
  await page.viewport(1280, 800);
  show(archives["from 1850 to 2024, three of them within a week"]?.[0] ?? []);
  await drawn(6);
  const years = [...root.querySelectorAll(".drawn [aria-label='x-axis tick label'] text")].map((tick) =>
    Number(tick.textContent),
  );
  expect(years.length).toBeGreaterThan(5);
  expect(years.filter((year) => year % 10 !== 0)).toEqual([]);
});
