import { hydrate, render } from "preact";
import { describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Archive } from "../../../archive/archive.ts";
import type { PageNames } from "../../../components/popup/pageNames.ts";
import shell from "../../../entrypoints/popup/index.html?raw";
import { withoutSpaces } from "../../../entrypoints/popup/withoutSpaces.ts";
import { fixtureArchive } from "./fixtureArchive.ts";
import { field, marked, onClose, onOpen, onShow, root, show } from "./showPopup.tsx";
import { violations } from "./violations.ts";

/** After two frames whatever was answered is shown. */
const painted = async (): Promise<void> => {
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
};

/** The markup without comments and the white space between elements. */
const withoutLayout = (element: Element | null): string =>
  (element?.innerHTML ?? "")
    .replace(/<!--.*?-->/gs, "")
    .replace(/>\s+</g, "><")
    .trim();

describe("the popup", () => {
  it("is in its page before any code is there, just as the code first renders it", () => {
    show({
      openArchive: () => new Promise<Archive>(() => {}),
      askPage: () => new Promise<PageNames>(() => {}),
    });
    const written = new DOMParser().parseFromString(shell, "text/html");
    const input = written.querySelector("input");
    expect(input?.hasAttribute("autofocus")).toBe(true);
    // The code moves the focus itself.
    input?.removeAttribute("autofocus");
    expect(withoutLayout(written.querySelector("#root"))).toBe(root.innerHTML);
  });

  it("takes over what was typed before its code was there", async () => {
    root.append(
      ...(new DOMParser().parseFromString(shell, "text/html").querySelector("#root")?.children ?? []),
    );
    const input = root.querySelector("input");
    input?.focus();
    await userEvent.keyboard("riv");
    show({ typed: input?.value ?? "" }, hydrate);
    await userEvent.keyboard("er");
    await expect.poll(() => marked()).toEqual(["river", "river"]);
    expect(field().element()).toBe(input);
    expect(root.querySelectorAll("header, main, footer")).toHaveLength(3);
  });

  it("takes its markup over without moving the field: the focus never leaves it", () => {
    root.replaceChildren(
      ...(new DOMParser().parseFromString(shell, "text/html").querySelector("#root")?.childNodes ?? []),
    );
    withoutSpaces(root);
    const input = root.querySelector("input");
    input?.focus();
    const left = vi.fn();
    root.addEventListener("focusout", left);
    show({ typed: "" }, hydrate);
    root.removeEventListener("focusout", left);
    expect(left).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(input);
  });

  it("has the focus in its field before the archive is open", () => {
    show({ openArchive: () => new Promise<Archive>(() => {}) });
    expect(document.activeElement).toBe(field().element());
  });

  it("has the focus in its field again if it is gone when the window first gets the focus, and never after", () => {
    const hasFocus = vi.spyOn(document, "hasFocus").mockReturnValue(false);
    const input = () => field().element();
    /** What has the focus once the window gets it, with nothing in it focused. */
    const focusedAfter = (): Element | null => {
      input().blur();
      window.dispatchEvent(new Event("focus"));
      return document.activeElement;
    };
    try {
      show();
      expect(focusedAfter()).toBe(input());
      expect(focusedAfter()).toBe(document.body);
      render(null, root);
      hasFocus.mockReturnValue(true);
      show();
      expect(focusedAfter()).toBe(document.body);
    } finally {
      hasFocus.mockRestore();
    }
  });

  it("finds statements as one types, with the words marked, the speaker, the date with its basis and the source", async () => {
    show();
    await userEvent.keyboard("river");
    await expect.element(page.getByRole("heading", { name: "2 statements" })).toBeVisible();
    // "rive" finds as many: the heading alone does not tell that the last answer is here.
    await expect.poll(() => marked()).toEqual(["river", "river"]);
    const [first] = root.querySelectorAll(".result");
    expect(first?.textContent).toContain("The minister said that the river had done so.");
    expect(first?.textContent).toContain(
      "Ingrid Vale through Ada Marlow reported 1 Mar 2021 · Valley Gazette · “Nobody",
    );
    expect(root.textContent).toContain("Tom Okafor-Lindqvist direct quote c. 2–9 Mar 2021 (date inferred)");
    expect(await violations()).toEqual([]);
  });

  it("says whom a query in another script was taken to mean", async () => {
    const archive: Archive = {
      ...fixtureArchive,
      search: async (_, limit) =>
        (await fixtureArchive.search("river", limit)).map((result) => ({
          ...result,
          entities: ["person:mayor"],
        })),
    };
    show({ openArchive: async () => archive });
    await userEvent.keyboard("Линдквист");
    await expect
      .element(page.getByRole("heading", { name: "2 statements · for Tom Okafor-Lindqvist" }))
      .toBeVisible();
    await userEvent.clear(field());
    await userEvent.keyboard("lindq");
    await expect.element(page.getByRole("heading", { name: /^2 statements$/ })).toBeVisible();
  });

  it("answers what was typed before the archive was open", async () => {
    let open: (archive: Archive) => void = () => {};
    const opening = new Promise<Archive>((resolve) => {
      open = resolve;
    });
    show({ openArchive: () => opening });
    await userEvent.keyboard("river");
    open(fixtureArchive);
    await expect.element(page.getByRole("heading", { name: "2 statements" })).toBeVisible();
  });

  it("drops the answer to an older question that comes late", async () => {
    const answers = new Map<string, () => void>();
    const slow: Archive = {
      ...fixtureArchive,
      search: (query, limit) =>
        new Promise((resolve) => answers.set(query, () => resolve(fixtureArchive.search(query, limit)))),
    };
    show({ openArchive: async () => slow });
    await userEvent.keyboard("river");
    await userEvent.keyboard(" minister");
    await expect.poll(() => [...answers.keys()]).toContain("river minister");
    answers.get("river minister")?.();
    await expect.element(page.getByRole("heading", { name: "2 statements" })).toBeVisible();
    answers.get("r")?.();
    await painted();
    await expect.element(page.getByRole("heading", { name: "2 statements" })).toBeVisible();
    expect(marked()).toContain("minister");
  });

  it("is driven by arrows, Home, End and Enter, and opens the reader at the statement", async () => {
    show();
    await userEvent.keyboard("the");
    await expect.poll(() => marked()[0]?.toLowerCase()).toBe("the");
    const links = [...root.querySelectorAll<HTMLElement>(".result a")];
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(links[0]);
    await userEvent.keyboard("{End}");
    expect(document.activeElement).toBe(links.at(-1));
    await userEvent.keyboard("{Home}{ArrowDown}");
    expect(document.activeElement).toBe(links[1]);
    await userEvent.keyboard("{Enter}");
    expect(onOpen).toHaveBeenCalledExactlyOnceWith("/reader.html#gazette-bridge/3");
    await userEvent.keyboard("{ArrowUp}{ArrowUp}");
    expect(document.activeElement).toBe(field().element());
  });

  it("opens the first statement by Enter in the field, and takes letters typed on a result", async () => {
    show();
    await userEvent.keyboard("rive");
    await expect.element(page.getByRole("heading", { name: "2 statements" })).toBeVisible();
    await userEvent.keyboard("{ArrowDown}r");
    await expect.element(field()).toHaveValue("river");
    await userEvent.keyboard("{Enter}");
    expect(onOpen).toHaveBeenCalledExactlyOnceWith("/reader.html#gazette-bridge/3");
  });

  it("clears by Esc, and then closes", async () => {
    show();
    await userEvent.keyboard("river");
    await expect.element(page.getByRole("listitem").first()).toBeVisible();
    await userEvent.keyboard("{ArrowDown}{Escape}");
    await expect.element(field()).toHaveValue("");
    expect(document.activeElement).toBe(field().element());
    expect(onClose).not.toHaveBeenCalled();
    await userEvent.keyboard("{Escape}");
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("says when nothing was found, and what to try", async () => {
    show();
    await userEvent.keyboard("xylophone");
    await expect.element(page.getByText("Nothing on record for “xylophone”.").last()).toBeVisible();
    expect(await violations()).toEqual([]);
    await page.getByRole("button", { name: "Halden bridge" }).click();
    await expect.element(field()).toHaveValue("Halden bridge");
    expect(document.activeElement).toBe(field().element());
  });

  it("lists the names on the page, most often named first, and scrolls the page to one", async () => {
    show();
    await expect.element(page.getByRole("heading", { name: "On this page · 2 names" })).toBeVisible();
    const names = [...root.querySelectorAll("li strong")].map(({ textContent }) => textContent);
    expect(names).toEqual(["Halden bridge", "Ada Marlow"]);
    expect(await violations()).toEqual([]);
    await userEvent.keyboard("{ArrowDown}{Enter}");
    expect(onShow).toHaveBeenCalledExactlyOnceWith("infrastructure:halden-bridge");
  });

  it("shows why the archive did not open, and opens it when asked again", async () => {
    let broken = true;
    const openArchive = async () => {
      if (broken) throw new Error("archive/entities.jsonl is damaged; reinstall the extension");
      return fixtureArchive;
    };
    show({ openArchive });
    await expect.element(page.getByRole("alert")).toHaveTextContent("archive/entities.jsonl is damaged");
    expect(await violations()).toEqual([]);
    broken = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await expect.element(page.getByRole("heading", { name: /On this page/ })).toBeVisible();
  });

  it("shows what comes from an archive as text, whatever it looks like", async () => {
    const hostile = `<img src=x onerror="document.title='broken'"> river`;
    const archive: Archive = {
      ...fixtureArchive,
      search: async (query, limit) =>
        (await fixtureArchive.search(query, limit)).map((result) => ({
          ...result,
          statement: { ...result.statement, text: hostile },
          marks: [],
        })),
    };
    show({ openArchive: async () => archive });
    await userEvent.keyboard("river");
    await expect.element(page.getByText(hostile).first()).toBeVisible();
    expect(root.querySelector("img")).toBeNull();
  });

  it("keeps its field in view, and begins each answer at its best", async () => {
    await page.viewport(400, 360);
    const many: Archive = {
      ...fixtureArchive,
      search: async (query, limit) => {
        const found = await fixtureArchive.search(query, limit);
        return Array.from({ length: 20 }, (_, n) => n).flatMap((n) =>
          found.map((result) => ({
            ...result,
            statement: { ...result.statement, id: `${result.statement.id}${n}` },
          })),
        );
      },
    };
    show({ openArchive: async () => many });
    await userEvent.keyboard("riv");
    await expect.poll(() => marked()[0]).toBe("riv");
    await userEvent.keyboard("{ArrowDown}{End}");
    const list = root.querySelector("main");
    expect(list?.scrollTop).toBeGreaterThan(0);
    expect(field().element().getBoundingClientRect().top).toBeGreaterThan(0);
    await userEvent.keyboard("e");
    await expect.poll(() => marked()[0]).toBe("rive");
    expect(list?.scrollTop).toBe(0);
  });

  it.each([320, 400])("fits %i px", async (width) => {
    await page.viewport(width, 600);
    show();
    await userEvent.keyboard("river");
    await expect.element(page.getByRole("listitem").first()).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
