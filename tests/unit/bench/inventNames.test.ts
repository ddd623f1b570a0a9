import { describe, expect, it } from "vitest";
import { inventPages } from "../../../bench/inventPages.ts";
import { inventNames } from "../../../bench/matching/inventNames.ts";
import { compileNames } from "../../../spotting/compileNames.ts";
import { findMentions } from "../../../spotting/findMentions.ts";
import { openNames } from "../../../spotting/openNames.ts";

const page = "<p>The mayor, Elsbeth Quirke, met Tomas Brandl at Port Halloran on Friday.</p>";

describe("invented gazetteers", () => {
  it("have as many names as asked for, none twice, the same every time", () => {
    const names = inventNames(500, [page]).map(({ name }) => name);
    expect(new Set(names).size).toBe(500);
    expect(inventNames(500, [page]).map(({ name }) => name)).toEqual(names);
  });

  it("hold names of the pages, so that there is something to find", () => {
    const names = openNames(compileNames(inventNames(50, [page])));
    expect(findMentions(names, "Elsbeth Quirke was seen with Tomas Brandl.")).toHaveLength(2);
  });

  it("are written in several scripts", () => {
    const all = inventNames(500, []).map(({ name }) => name);
    for (const script of [
      /\p{Script=Latin}/u,
      /\p{Script=Cyrillic}/u,
      /\p{Script=Armenian}/u,
      /\p{Script=Georgian}/u,
    ])
      expect(all.some((name) => script.test(name))).toBe(true);
  });
});

describe("invented pages", () => {
  it("are the same every time, and grow", () => {
    const pages = inventPages(["Elsbeth Quirke"]);
    expect(inventPages(["Elsbeth Quirke"])).toEqual(pages);
    const sizes = pages.map(({ html }) => html.length);
    expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
  });
});
