import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseReaderHash, readerHref } from "../../../components/readerAddress.ts";

describe("the reader's address", () => {
  it("leads to a statement, a document, or the list", () => {
    expect(parseReaderHash("#valley/12")).toEqual({ document: "valley", statement: "valley/12" });
    expect(parseReaderHash("#valley")).toEqual({ document: "valley", statement: "" });
    expect(parseReaderHash("#valley/")).toEqual({ document: "valley", statement: "" });
    expect(parseReaderHash("")).toEqual({ document: "", statement: "" });
  });

  it("takes a statement by its whole id too", () => {
    expect(parseReaderHash("#valley/valley/12").statement).toBe("valley/12");
  });

  it("comes back as it was written, in any script", () => {
    const word = fc.string({ minLength: 1, unit: "grapheme" }).filter((text) => !/[/#%]/.test(text));
    fc.assert(
      fc.property(word, fc.nat(), (document, n) => {
        const { hash } = new URL(readerHref(`${document}/${n}`), "https://reader.example");
        expect(parseReaderHash(hash)).toEqual({ document, statement: `${document}/${n}` });
      }),
    );
  });

  it("survives a hash that is no address", () => {
    expect(parseReaderHash("#%E0%A4%A")).toEqual({ document: "%E0%A4%A", statement: "" });
  });
});
