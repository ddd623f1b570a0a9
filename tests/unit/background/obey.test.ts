import { describe, expect, it } from "vitest";
import { type CommandSurroundings, lookUpSelection, obey } from "../../../background/obey.ts";
import { defaultSettings, type Settings } from "../../../settings/settings.ts";

const tab = { id: 7, index: 2 };
const article = { state: "on", names: [], site: "valleygazette.example", isByItself: true };

/** A browser whose page answers as told, and that writes down what was done. */
const surroundings = (answer: (type: string) => unknown, selected = "") => {
  const done: string[] = [];
  let settings: Settings = defaultSettings;
  const around: CommandSurroundings = {
    askTab: async (tabId, { type }) => {
      done.push(`ask ${tabId}: ${type}`);
      const given = answer(type);
      if (given === undefined)
        throw new Error("Could not establish connection. Receiving end does not exist.");
      return given;
    },
    selectedText: async () => selected,
    openPage: async (path, afterTab) => void done.push(`open ${path} after ${afterTab}`),
    readSettings: async () => settings,
    writeSettings: async (changed) => {
      settings = { ...settings, ...changed };
    },
  };
  return { around, done, sites: () => settings.sites };
};

describe("a command", () => {
  it("asks the page for the next name, the one before, and the card", async () => {
    const { around, done } = surroundings(() => ({ ok: true }));
    for (const command of ["next-name", "previous-name", "open-card"]) await obey(command, tab, around);
    expect(done).toEqual(["ask 7: next name", "ask 7: previous name", "ask 7: open card"]);
  });

  it("switches the page's site off, and back to what On Record does by itself", async () => {
    let page = article;
    const { around, sites } = surroundings(() => page);
    await obey("switch-site", tab, around);
    expect(sites()).toEqual({ "valleygazette.example": "off" });
    page = { ...article, state: "switched off" };
    await obey("switch-site", tab, around);
    expect(sites()).toEqual({});
  });

  it("switches on a page that On Record would leave alone", async () => {
    const { around, sites } = surroundings(() => ({ ...article, state: "not prose", isByItself: false }));
    await obey("switch-site", tab, around);
    expect(sites()).toEqual({ "valleygazette.example": "on" });
  });

  it("does nothing on a page without On Record, and none that it does not know", async () => {
    const { around, done, sites } = surroundings(() => undefined);
    for (const command of ["next-name", "open-card", "switch-site"]) await obey(command, tab, around);
    expect(sites()).toEqual({});
    const before = done.length;
    await obey("toString", tab, around);
    expect(done).toHaveLength(before);
  });
});

describe("looking up a selection", () => {
  it("is the page's own, where it has a name there", async () => {
    const { around, done } = surroundings(() => ({ ok: true }), "Orvik");
    await obey("look-up-selection", tab, around);
    expect(done).toEqual(["ask 7: look up selection"]);
  });

  it("searches the archive where the page has none, or is none", async () => {
    for (const answer of [{ ok: false }, undefined, { ok: "yes" }]) {
      const { around, done } = surroundings(() => answer, " the Orm & the bridge ");
      await obey("look-up-selection", tab, around);
      expect(done.slice(1)).toEqual(["open popup.html#the%20Orm%20%26%20the%20bridge after 2"]);
    }
  });

  it("takes the words that the menu was opened on", async () => {
    const { around, done } = surroundings(() => ({ ok: false }), "something else");
    await lookUpSelection(tab, "Orvik", around);
    expect(done.at(-1)).toBe("open popup.html#Orvik after 2");
  });

  it("searches for nothing where nothing is selected", async () => {
    const { around, done } = surroundings(() => ({ ok: false }), "  ");
    await obey("look-up-selection", tab, around);
    expect(done).toEqual(["ask 7: look up selection"]);
  });
});
