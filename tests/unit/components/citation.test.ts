import { describe, expect, it } from "vitest";
import { type Cited, citation, documentCitation, quotedWithCitation } from "../../../components/citation.ts";

const cited: Cited = {
  document: {
    title: "The road north",
    author: "",
    publisher: "Valley Gazette",
    url: "https://gazette.example/road",
    date: {
      from: "2023-09-13",
      to: "2023-09-19",
      basis: "inferred",
      reason: "It knows the vote of the 12th.",
    },
  },
  statement: {
    id: "gazette-road/4",
    text: "“The road stays shut,” the minister said.",
    quotation: "mixed",
    question: -1,
    cue: "said",
    date: { from: "2023-09-12", to: "2023-09-12", basis: "stated", reason: "" },
  },
  speaker: "Ada Marlow",
  through: [],
};

describe("a citation", () => {
  it("names speaker, source, date with its basis, address and statement", () => {
    expect(citation(cited)).toBe(
      "Ada Marlow, quoted and reported in “The road north”, Valley Gazette, " +
        "c. 13–19 September 2023 (date inferred), https://gazette.example/road [On Record: gazette-road/4]",
    );
  });

  it("of a whole document leaves the speaker out", () => {
    expect(documentCitation("gazette-road", cited.document)).toBe(
      "“The road north”, Valley Gazette, c. 13–19 September 2023 (date inferred), " +
        "https://gazette.example/road [On Record: gazette-road]",
    );
  });

  it("says through whom the words come", () => {
    expect(citation({ ...cited, through: ["Ben Oduya"] })).toContain("Ada Marlow (through Ben Oduya), ");
  });

  it("tells an interview answer from a quotation and from the author's own words", () => {
    const as = (statement: Partial<Cited["statement"]>) =>
      citation({ ...cited, statement: { ...cited.statement, ...statement } });
    expect(as({ quotation: "direct", question: 2, cue: "" })).toContain("interviewed in");
    expect(as({ quotation: "direct" })).toContain("Marlow, quoted in");
    expect(as({ quotation: "indirect" })).toContain("Marlow, reported in");
    expect(as({ quotation: "author" })).toContain("Marlow, in “");
  });

  it("falls back on the statement's date where the document's is not at hand", () => {
    const { date: _, ...document } = cited.document;
    expect(citation({ ...cited, document })).toContain(", 12 September 2023, ");
  });

  it("has marks within a title's own marks that are told apart from them", () => {
    const titled = (title: string) => documentCitation("x", { ...cited.document, title });
    expect(titled("“Nobody closed it.” A talk")).toContain("“‘Nobody closed it.’ A talk”, ");
    expect(titled('"Nobody closed it." A talk')).toContain("“‘Nobody closed it.’ A talk”, ");
  });

  it("is copied under the exact words", () => {
    expect(quotedWithCitation(cited).split("\n")[0]).toBe(cited.statement.text);
  });
});
