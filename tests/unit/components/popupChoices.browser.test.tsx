import { describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Archive } from "../../../archive/archive.ts";
import type { PageNames } from "../../../components/popup/pageNames.ts";
import { type RecentLookUps, withRecent } from "../../../settings/recentLookUps.ts";
import { fixtureArchive } from "./fixtureArchive.ts";
import { field, named, onSwitch, root, show } from "./showPopup.tsx";
import { violations } from "./violations.ts";

const openFilters = () => page.getByRole("button", { name: "Filters" }).click();

describe("the popup's choices", () => {
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

  it("says that a page is being read for as long as it is, and only then that nothing was found", async () => {
    const site = "valleygazette.example";
    let state: "reading" | "nothing found" = "reading";
    let asked = 0;
    show({
      askPage: async () => {
        asked += 1;
        return { state, site, isByItself: true, names: [] };
      },
    });
    await expect.element(page.getByText("Reading the page…")).toBeVisible();
    await expect.element(page.getByRole("progressbar")).toBeVisible();
    expect(await violations()).toEqual([]);
    await expect.poll(() => asked).toBeGreaterThan(4);
    expect(root.textContent).not.toContain("No name on this page");
    state = "nothing found";
    await expect.element(page.getByText("No name on this page is in the archive.")).toBeVisible();
    await expect.element(page.getByRole("progressbar")).not.toBeInTheDocument();
  });

  it("says that it opens, where the archive takes its time", async () => {
    show({ openArchive: () => new Promise(() => {}) });
    await userEvent.keyboard("river");
    await expect.element(page.getByText("Opening…")).toBeVisible();
  });

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

  it("asks for access that the browser withholds, and tells beforehand how else it is given", async () => {
    const onBrowserSettings = vi.fn<() => void>();
    let isGranted = false;
    let isAllowed = false;
    const askPage = async (): Promise<PageNames> => (isAllowed ? named : { state: "withheld", names: [] });
    const onAllow = async (): Promise<boolean> => {
      isAllowed = isGranted;
      return isGranted;
    };
    show({ askPage, onAllow, onBrowserSettings });
    await expect
      .element(page.getByText("You can allow single sites in the browser’s settings"))
      .toBeVisible();
    await page.getByRole("button", { name: "Open the browser’s settings" }).click();
    expect(onBrowserSettings).toHaveBeenCalledOnce();
    await page.getByRole("button", { name: "Allow on all sites" }).click();
    await expect.element(page.getByText("Not allowed.")).toBeVisible();
    expect(await violations()).toEqual([]);
    isGranted = true;
    await page.getByRole("button", { name: "Allow on all sites" }).click();
    await expect.element(page.getByRole("heading", { name: /On this page/ })).toBeVisible();
  });

  it("narrows the statements found by chips, with counts of what is left", async () => {
    show();
    await userEvent.keyboard("the");
    await expect.element(page.getByRole("heading", { name: "4 statements" })).toBeVisible();
    await expect.element(page.getByLabelText("Speaker")).not.toBeInTheDocument();
    await openFilters();
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

  it("leaves in sight only what is chosen, once the filters are closed; all by keys", async () => {
    show();
    await userEvent.keyboard("the");
    await expect.element(page.getByRole("heading", { name: "4 statements" })).toBeVisible();
    await userEvent.keyboard("{Tab}");
    await expect.element(page.getByRole("button", { name: "Filters" })).toHaveFocus();
    await userEvent.keyboard("{Enter}");
    await page.getByLabelText("Speaker").selectOptions("Tom Okafor-Lindqvist (1)");
    await page.getByRole("button", { name: "Filters" }).click();
    await expect.element(page.getByLabelText("Speaker")).toBeVisible();
    await expect.element(page.getByLabelText("How it was said")).not.toBeInTheDocument();
    await page.getByRole("button", { name: "Clear", exact: true }).click();
    await expect.element(page.getByLabelText("Speaker")).not.toBeInTheDocument();
  });

  it("keeps its filters for the next words, and says so when nothing passes them", async () => {
    show();
    await userEvent.keyboard("the");
    await openFilters();
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
    await openFilters();
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
});
