import { hydrate, render } from "preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Archive } from "../../../archive/archive.ts";
import { Popup, type PopupProps } from "../../../components/popup/Popup.tsx";
import type { PageNames } from "../../../components/popup/pageNames.ts";
import { readerHref } from "../../../components/readerAddress.ts";
import "../../../components/popup/popup.css";
import shell from "../../../entrypoints/popup/index.html?raw";
import { type RecentLookUps, withRecent } from "../../../settings/recentLookUps.ts";
import { fixtureArchive } from "./fixtureArchive.ts";
import { violations } from "./violations.ts";

const named: PageNames = {
  state: "on",
  site: "valleygazette.example",
  isByItself: true,
  names: [
    { entity: "person:marlow", count: 2 },
    { entity: "infrastructure:halden-bridge", count: 5 },
  ],
};

let root: HTMLElement;
const onOpen = vi.fn<(address: string) => void>();
const onSwitch = vi.fn<PopupProps["onSwitch"]>(async () => {});
const onOptions = vi.fn<() => void>();
const onShow = vi.fn<(entity: string) => void>();
const onClose = vi.fn<() => void>();

const show = (more: Partial<PopupProps> = {}, into: typeof render = render): void => {
  const openArchive = async () => fixtureArchive;
  const askPage = async () => named;
  into(
    <Popup
      typed=""
      openArchive={openArchive}
      askPage={askPage}
      readerAddress={readerHref}
      onOpen={onOpen}
      onSwitch={onSwitch}
      onAllow={async () => false}
      onBrowserSettings={undefined}
      recent={undefined}
      onOptions={onOptions}
      onShow={onShow}
      onClose={onClose}
      {...more}
    />,
    root,
  );
};

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

const field = () => page.getByRole("searchbox");
const marked = () => [...root.querySelectorAll("mark")].map((mark) => mark.textContent);

beforeEach(async () => {
  await page.viewport(400, 600);
  root = document.createElement("div");
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.clearAllMocks();
});

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
    await vi.waitFor(() => expect(marked()).toEqual(["river", "river"]));
    expect(field().element()).toBe(input);
    expect(root.querySelectorAll("header, main, footer")).toHaveLength(3);
  });

  it("has the focus in its field before the archive is open", () => {
    show({ openArchive: () => new Promise<Archive>(() => {}) });
    expect(document.activeElement).toBe(field().element());
  });

  it("finds statements as one types, with the words marked, the speaker, the date with its basis and the source", async () => {
    show();
    await userEvent.keyboard("river");
    await expect.element(page.getByRole("heading", { name: "2 statements" })).toBeVisible();
    // "rive" finds as many: the heading alone does not tell that the last answer is here.
    await vi.waitFor(() => expect(marked()).toEqual(["river", "river"]));
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
    await vi.waitFor(() => expect([...answers.keys()]).toContain("river minister"));
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
    await vi.waitFor(() => expect(marked()[0]?.toLowerCase()).toBe("the"));
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

  it.each([
    ["on", true, "Names are spotted here.", "Turn off here"],
    ["on", false, "as you turned it on for this site", "Turn off here"],
    ["not prose", false, "Not a news page: spotting is off.", "Turn on here"],
    ["switched off", true, "You turned spotting off for this site.", "Turn on here"],
    ["nothing found", true, "No name on this page is in the archive.", "Turn off here"],
    ["never rests", true, "This page never stops changing", "Turn off here"],
  ] as const)(
    "says in words that a page is “%s” (by itself: %s), and has it otherwise by one press",
    async (state, isByItself, words, press) => {
      const site = "valleygazette.example";
      const answer: PageNames = { state, site, isByItself, names: state === "on" ? named.names : [] };
      show({ askPage: async () => answer });
      await expect.element(page.getByText(words)).toBeVisible();
      expect(await violations()).toEqual([]);
      await page.getByRole("button", { name: `${press}: ${site}` }).click();
      expect(onSwitch).toHaveBeenCalledExactlyOnceWith(answer, press === "Turn on here" ? "on" : "off");
    },
  );

  it("shows what became of the page after it was switched", async () => {
    let answer: PageNames = named;
    show({
      askPage: async () => answer,
      onSwitch: async ({ site }) => {
        answer = { state: "switched off", names: [], site, isByItself: true };
      },
    });
    await page.getByRole("button", { name: "Turn off here" }).click();
    await expect.element(page.getByText("You turned spotting off for this site.")).toBeVisible();
    await expect.element(page.getByRole("heading", { name: /On this page/ })).not.toBeInTheDocument();
  });

  it("says so where a page is closed to extensions", async () => {
    show({ askPage: async () => ({ state: "unreachable", names: [] }) });
    await expect.element(page.getByText("On Record does not run on this page")).toBeVisible();
    await expect.element(page.getByRole("button", { name: /here/ })).not.toBeInTheDocument();
  });

  it("asks for access that the browser withholds, and leads to its settings when it is refused", async () => {
    const onBrowserSettings = vi.fn<() => void>();
    let isAllowed = false;
    const askPage = async (): Promise<PageNames> => (isAllowed ? named : { state: "withheld", names: [] });
    show({ askPage, onAllow: async () => isAllowed, onBrowserSettings });
    await page.getByRole("button", { name: "Allow on all sites" }).click();
    await expect.element(page.getByText("Not allowed. You can allow single sites")).toBeVisible();
    expect(await violations()).toEqual([]);
    await page.getByRole("button", { name: "Open the browser’s settings" }).click();
    expect(onBrowserSettings).toHaveBeenCalledOnce();
    isAllowed = true;
    await page.getByRole("button", { name: "Allow on all sites" }).click();
    await expect.element(page.getByRole("heading", { name: /On this page/ })).toBeVisible();
  });

  it("narrows the statements found by chips, with counts of what is left", async () => {
    show();
    await userEvent.keyboard("the");
    await expect.element(page.getByRole("heading", { name: "4 statements" })).toBeVisible();
    expect(await violations()).toEqual([]);
    await page.getByLabelText("Speaker").selectOptions("Tom Okafor-Lindqvist (1)");
    await expect.element(page.getByRole("heading", { name: "1 statement" })).toBeVisible();
    expect(root.querySelector(".result")?.textContent).toContain("The river is not a minister");
    await page.getByLabelText("Speaker").selectOptions("Ingrid Vale (1)");
    await page.getByLabelText("How it was said").selectOptions("Reported (1)");
    expect(root.querySelector(".result")?.textContent).toContain("The minister said");
    await page.getByRole("button", { name: "Clear", exact: true }).click();
    await expect.element(page.getByRole("heading", { name: "4 statements" })).toBeVisible();
  });

  it("keeps its filters for the next words, and says so when nothing passes them", async () => {
    show();
    await userEvent.keyboard("the");
    await page.getByLabelText("Speaker").selectOptions("Ingrid Vale (1)");
    await userEvent.clear(field());
    await userEvent.type(field(), "mayor");
    await expect.element(page.getByText("None of the statements found passes these filters.")).toBeVisible();
    await page.getByRole("button", { name: "Clear", exact: true }).click();
    await expect.element(page.getByRole("heading", { name: "1 statement" })).toBeVisible();
  });

  it("groups the statements by source", async () => {
    const archive: Archive = {
      ...fixtureArchive,
      search: async (query, limit) =>
        (await fixtureArchive.search(query, limit)).map((result, index) => ({
          ...result,
          statement: { ...result.statement, document: index % 2 === 0 ? "gazette-bridge" : "herald-flood" },
        })),
    };
    show({ openArchive: async () => archive });
    await userEvent.keyboard("the");
    await page.getByRole("button", { name: "By source" }).click();
    await expect.element(page.getByRole("heading", { name: "herald-flood" })).toBeVisible();
    const groups = [...root.querySelectorAll(".source-group")].map(
      (group) => `${group.querySelector("h3")?.textContent}: ${group.querySelectorAll(".result").length}`,
    );
    expect(groups).toEqual([expect.stringMatching(/^Valley Gazette · .*: 2$/), "herald-flood: 2"]);
    expect(root.querySelector(".result .source")).toBeNull();
    expect(await violations()).toEqual([]);
  });

  it("keeps what was looked up once it led somewhere, offers it, and forgets it", async () => {
    let kept: readonly string[] = ["Orm valley"];
    const recent: RecentLookUps = {
      read: async () => kept,
      add: async (query) => {
        kept = withRecent(kept, query);
      },
      clear: async () => {
        kept = [];
      },
    };
    show({ recent });
    await expect.element(page.getByRole("button", { name: "Orm valley" })).toBeVisible();
    expect(await violations()).toEqual([]);
    await userEvent.type(field(), "river");
    await expect.element(page.getByRole("heading", { name: "2 statements" })).toBeVisible();
    await userEvent.keyboard("{Enter}");
    expect(kept).toEqual(["river", "Orm valley"]);
    await userEvent.clear(field());
    await page.getByRole("button", { name: "Orm valley" }).click();
    await expect.element(field()).toHaveValue("Orm valley");
    await userEvent.clear(field());
    await page.getByRole("button", { name: "Forget these" }).click();
    expect(kept).toEqual([]);
    await expect.element(page.getByText("Looked up last")).not.toBeInTheDocument();
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
    await vi.waitFor(() => expect(marked()[0]).toBe("riv"));
    await userEvent.keyboard("{ArrowDown}{End}");
    const list = root.querySelector("main");
    expect(list?.scrollTop).toBeGreaterThan(0);
    expect(field().element().getBoundingClientRect().top).toBeGreaterThan(0);
    await userEvent.keyboard("e");
    await vi.waitFor(() => expect(marked()[0]).toBe("rive"));
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
