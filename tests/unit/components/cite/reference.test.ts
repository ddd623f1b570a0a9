import { describe, expect, it } from "vitest";
import type { CitedStatement } from "../../../../components/cite/citedStatement.ts";
import { reference } from "../../../../components/cite/reference.ts";
import { bridge, bridgeStatements } from "../fixtureArchive.ts";

const [statement] = bridgeStatements;
if (statement === undefined) throw new Error("the fixture has no statement");

const cited = (more: Partial<CitedStatement["record"]> = {}): CitedStatement => ({
  record: { ...bridge, ...more },
  statement,
  speaker: "Ada Marlow",
  through: [],
});
const nothing = { value: "", basis: "unknown", evidence: "" } as const;
const csl = (one: CitedStatement) => JSON.parse(reference(one, "csl"))[0];

describe("a reference carries over how each field is known", () => {
  it("gives an inferred date as about that time", () => {
    expect(csl(cited()).issued).toEqual({
      "date-parts": [
        [2021, 3, 2],
        [2021, 3, 9],
      ],
      circa: true,
    });
    expect(reference(cited(), "bibtex")).toContain("date = {2021-03-02~/2021-03-09~},");
    expect(reference(cited(), "bibtex")).toContain("year = {c. 2021},");
    expect(reference(cited(), "ris")).toContain("DA  - 2021/03/02/c. 2–9 March 2021 (date inferred)\r\n");
    expect(reference(cited(), "plain")).toContain("c. 2–9 March 2021 (date inferred)");
    expect(csl(cited()).note).toContain("Date inferred: It answers the vote of 2 March");
  });

  it("gives a stated day plainly", () => {
    const date = { from: "2021-03-02", to: "2021-03-02", basis: "stated", reason: "" } as const;
    expect(csl(cited({ date })).issued).toEqual({ "date-parts": [[2021, 3, 2]] });
    expect(reference(cited({ date }), "bibtex")).toContain("date = {2021-03-02},");
    expect(reference(cited({ date }), "ris")).toContain("DA  - 2021/03/02/\r\n");
  });

  it("says n.d. where no date is known", () => {
    const date = { from: "", to: "", basis: "unknown", reason: "no date anywhere" } as const;
    expect(csl(cited({ date })).issued).toEqual({ literal: "n.d." });
    expect(reference(cited({ date }), "bibtex")).toContain("year = {n.d.},");
    expect(reference(cited({ date }), "bibtex")).not.toContain(" date = ");
    expect(reference(cited({ date }), "ris")).toContain("DA  - ///n.d.\r\n");
    expect(reference(cited({ date }), "plain")).toContain(", n.d., ");
    expect(csl(cited({ date })).note).toContain("Date not known: no date anywhere");
  });

  it("sets an inferred author or publisher in square brackets, with the reason in the note", () => {
    const author = { value: "Rosa Kint", basis: "inferred", evidence: "She signs the other parts." } as const;
    const publisher = {
      value: "Valley Press",
      basis: "inferred",
      evidence: "The layout is theirs.",
    } as const;
    const one = cited({ genre: "article", author, interviewee: nothing, publisher });
    expect(csl(one)).toMatchObject({
      author: [{ literal: "[Rosa Kint]" }],
      "container-title": "[Valley Press]",
    });
    expect(reference(one, "bibtex")).toContain("author = {{[Rosa Kint]}},");
    expect(reference(one, "ris")).toContain("AU  - [Rosa Kint]\r\n");
    expect(reference(one, "plain")).toContain("[Rosa Kint], [Valley Press]");
    expect(csl(one).note).toContain("Author inferred: She signs the other parts.");
    expect(csl(one).note).toContain("Publisher inferred: The layout is theirs.");
  });

  it("notes the rights, and that there is no notice where there is none", () => {
    expect(reference(cited(), "plain")).toContain("\nRights: © Valley Gazette, all rights reserved");
    const rights = { value: "", basis: "unknown", evidence: "No notice was seen." } as const;
    for (const format of ["plain", "ris", "bibtex", "csl"] as const) {
      expect(reference(cited({ rights }), format)).toContain("Rights: No notice was seen.");
    }
  });

  it("gives an interview to who answers, by family and given name", () => {
    expect(csl(cited())).toMatchObject({
      type: "interview",
      author: [{ family: "Marlow", given: "Ada" }],
    });
    expect(reference(cited(), "ris")).toContain("AU  - Marlow, Ada\r\n");
  });

  it("takes no description apart as if it were a name", () => {
    const author = {
      value: "The editor of the Valley Gazette, unnamed",
      basis: "stated",
      evidence: "",
    } as const;
    const one = cited({ genre: "commentary", author, interviewee: nothing });
    expect(csl(one).author).toEqual([{ literal: author.value }]);
    expect(reference(one, "bibtex")).toContain(`author = {{${author.value}}},`);
    // In RIS a comma would make "unnamed" a given name.
    expect(reference(one, "ris")).toContain("AU  - The editor of the Valley Gazette (unnamed)\r\n");
  });
});

describe("a reference is safe in its format", () => {
  it("has no word that TeX would obey, and no brace that ends a field", () => {
    const one = cited({ title: "100 % of {them} & \\more_ #1 ~ ^ $5" });
    expect(reference(one, "bibtex")).toContain(
      "title = {{100 \\% of \\{them\\} \\& \\textbackslash{}more\\_ \\#1 \\textasciitilde{} \\textasciicircum{} \\$5}},",
    );
  });

  it("has no line in RIS that a source could have written as a tag of its own", () => {
    const rights = { value: "All reserved.\nER  - \nTY  - JOUR", basis: "stated", evidence: "" } as const;
    const lines = reference(cited({ rights }), "ris").split("\r\n");
    expect(lines.filter((line) => /^(TY|ER) {2}- /.test(line))).toEqual(["TY  - ELEC", "ER  - "]);
  });

  it("leaves out what is not known", () => {
    const one = cited({ url: nothing, publisher: nothing, interviewee: nothing });
    expect(reference(one, "bibtex")).toMatch(/^@misc\{gazette-bridge-1,\n/);
    expect(reference(one, "bibtex")).not.toMatch(/ (url|organization|author) = /);
    expect(reference(one, "ris")).not.toMatch(/^(UR|T2|AU) /m);
    expect(Object.keys(csl(one))).not.toContain("URL");
  });
});
