import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entityKinds } from "../../../archive/entity.ts";
import { siteOf } from "../../../settings/choices.ts";
import { isSpotted, parsePageSettings } from "../../../settings/pageSettings.ts";
import { defaultSettings, parseSettings } from "../../../settings/settings.ts";
import { switchSite } from "../../../settings/switchSite.ts";

describe("settings", () => {
  it("are, until they are set: first in each section, by hover, all kinds, badge shown, nothing switched", () => {
    expect(defaultSettings).toEqual({
      theme: "auto",
      language: "auto",
      amount: "first",
      opening: "hover",
      kinds: [...entityKinds],
      showsBadge: true,
      keepsRecent: true,
      sites: {},
    });
  });

  it("are read back as they were stored", () => {
    const set = {
      theme: "dark",
      language: "hy",
      amount: "every",
      opening: "alt",
      kinds: ["person", "agreement"],
      showsBadge: false,
      keepsRecent: false,
      sites: { "valleygazette.example": "off", "forum.example": "on" },
    } as const;
    expect(parseSettings(JSON.parse(JSON.stringify(set)))).toEqual(set);
  });

  it("fall back one by one: a bad value takes no good one with it", () => {
    const stored = {
      theme: "sepia",
      amount: "every",
      kinds: ["person", "ghost", 7],
      showsBadge: "yes",
      sites: { "valleygazette.example": "off", "forum.example": "perhaps", "": "off" },
      recent: ["something else in the same storage"],
    };
    expect(parseSettings(stored)).toEqual({
      ...defaultSettings,
      amount: "every",
      kinds: ["person"],
      sites: { "valleygazette.example": "off" },
    });
  });

  it("come out of anything whatever, and are settings again", () => {
    const key = fc.constantFrom(...Object.keys(defaultSettings), "__proto__", "toString");
    const value = fc.oneof(
      fc.anything(),
      fc.constantFrom("dark", "every", true, ["person"], { "a.example": "off" }),
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.dictionary(key, value)), (stored) => {
        const settings = parseSettings(stored);
        expect(Object.keys(settings).toSorted()).toEqual(Object.keys(defaultSettings).toSorted());
        expect(parseSettings(settings)).toEqual(settings);
      }),
    );
  });
});

describe("the settings of a page", () => {
  it("mean the same by hand and by schema", () => {
    const stored = fc.record(
      {
        amount: fc.constantFrom("first", "every", "hover", "all", 3, null),
        opening: fc.constantFrom("hover", "alt", "click", {}, "Hover"),
        theme: fc.constantFrom("auto", "light", "dark", []),
        kinds: fc.oneof(fc.subarray([...entityKinds, "ghost"]), fc.anything()),
        sites: fc.oneof(
          fc.dictionary(fc.constantFrom("a.example", "b.example"), fc.constantFrom("on", "off", "maybe", 1)),
          fc.anything(),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(stored, fc.constantFrom(...entityKinds), (given, kind) => {
        const settings = parseSettings(given);
        const page = parsePageSettings(given, "www.a.example");
        expect(page.amount).toBe(settings.amount);
        expect(page.opening).toBe(settings.opening);
        expect(page.theme).toBe(settings.theme);
        expect(page.site).toBe(Object.entries(settings.sites).find(([site]) => site === "a.example")?.[1]);
        expect(isSpotted(`${kind}:somebody`, page)).toBe(settings.kinds.includes(kind));
      }),
      { numRuns: 500 },
    );
  });

  it("know a site with and without its www", () => {
    expect(siteOf("www.valleygazette.example")).toBe("valleygazette.example");
    expect(siteOf("news.valleygazette.example")).toBe("news.valleygazette.example");
    const stored = { sites: { "valleygazette.example": "off" } };
    expect(parsePageSettings(stored, "www.valleygazette.example").site).toBe("off");
    expect(parsePageSettings(stored, "news.valleygazette.example").site).toBeUndefined();
  });

  it("find no switch among what every object inherits", () => {
    expect(parsePageSettings({ sites: {} }, "constructor").site).toBeUndefined();
  });
});

describe("switching a site", () => {
  it("stores only what the reader wants otherwise than On Record does by itself", () => {
    const others = { "forum.example": "on" } as const;
    const off = switchSite(others, "valleygazette.example", "off", true);
    expect(off).toEqual({ ...others, "valleygazette.example": "off" });
    expect(switchSite(off, "valleygazette.example", "on", true)).toEqual(others);
    expect(switchSite(others, "forum.example", "off", false)).toEqual({});
    expect(switchSite({}, "forum.example", "on", false)).toEqual(others);
  });
});
