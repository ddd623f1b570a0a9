import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entityHref, parseEntityHash } from "../../../components/entityAddress.ts";

const hashOf = (href: string): string => new URL(href, "https://extension.example").hash;

describe("the address of an entity", () => {
  it("is its id, and what its record is narrowed to", () => {
    expect(entityHref("person:marlow")).toBe("/entity.html#person:marlow");
    expect(entityHref("person:marlow", { said: "by", year: "2021" })).toBe(
      "/entity.html#person:marlow?said=by&year=2021",
    );
  });

  it("is read back as it was written, whatever the id", () => {
    const address = fc.record({
      entity: fc.string({ unit: "grapheme" }).filter((id) => !/[\ud800-\udfff]/.test(id)),
      said: fc.constantFrom("", "by", "about"),
      source: fc.string({ unit: "grapheme-ascii" }),
      year: fc.constantFrom("", "2013", "2024"),
    });
    fc.assert(
      fc.property(address, (one) => {
        expect(parseEntityHash(hashOf(entityHref(one.entity, one)))).toEqual(one);
      }),
    );
  });

  it("leaves out what it does not know, and takes a stray sign as it stands", () => {
    expect(parseEntityHash("#person:m?said=loudly&year=soon&x=1")).toEqual({
      entity: "person:m",
      said: "",
      source: "",
      year: "",
    });
    expect(parseEntityHash("#100%").entity).toBe("100%");
  });
});
