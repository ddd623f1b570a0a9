import { describe, expect, it } from "vitest";
import { statements, who } from "./statements.ts";

describe("English quotations", () => {
  it("belong to whom the words after them name", () => {
    expect(statements("“We will open the road in May,” Anna Marlow said.")).toEqual([
      ["person:marlow", "direct", "We will open the road in May,"],
    ]);
    expect(statements("“We will open the road in May,” said Foreign Minister Anna Marlow.")).toEqual([
      ["person:marlow", "direct", "We will open the road in May,"],
    ]);
    expect(statements("“We will open the road in May,” – said Marlow.")[0]?.[0]).toBe("person:marlow");
  });

  it("belong to whom the words before them name", () => {
    expect(statements("Speaking in Portel on Monday, Viktor Petrov said: “The harbour stays open.”")).toEqual(
      [["person:petrov", "direct", "The harbour stays open."]],
    );
    expect(statements("Viktor Petrov: “The harbour stays open.”")[0]?.[0]).toBe("person:petrov");
    expect(statements("Petrov’s statement on Monday: “The harbour stays open for all.”")[0]?.[0]).toBe(
      "person:petrov",
    );
  });

  it("are held together through the words in their middle", () => {
    expect(statements("“The harbour,” Petrov said, “stays open for everybody.”")).toEqual([
      ["person:petrov", "direct", "The harbour,"],
      ["person:petrov", "direct", "stays open for everybody."],
    ]);
  });

  it("go on with their speaker in the next sentence and paragraph", () => {
    const text =
      "“We have time,” said Marlow. “We will wait for the ice to melt.”\n\n“And then we shall see.”";
    expect(who(text)).toEqual(["person:marlow", "person:marlow", "person:marlow"]);
  });

  it("run over paragraphs without marks, and heal a wrong closing mark", () => {
    const text =
      "The Meridian institute published its opinion:\n\n“The ferry is late. “Soon” means never.\n\nNobody in Portel believes the timetable.\n\nThat is all we know“, experts say.";
    expect(statements(text)).toEqual([
      ["organisation:meridian", "direct", "The ferry is late. “Soon” means never."],
      ["organisation:meridian", "direct", "Nobody in Portel believes the timetable."],
      ["organisation:meridian", "direct", "That is all we know"],
    ]);
  });

  it("learn from their end who speaks at their beginning", () => {
    const text = "“The ferry is late again today.\n\nNobody believes the timetable,” Viktor Petrov said.";
    expect(who(text)).toEqual(["person:petrov", "person:petrov"]);
  });

  it("may be in single marks, among apostrophes", () => {
    expect(statements("‘It’s the drivers’ right to wait here,’ Petrov said.")).toEqual([
      ["person:petrov", "direct", "It’s the drivers’ right to wait here,"],
    ]);
  });

  it("go to the other in a dialogue", () => {
    expect(
      who("“When will it open?” asked the clerk, said Petrov.\n\n“Never, as far as I can see.”").at(-1),
    ).toBeNull();
    expect(who("“We have time for this,” said Marlow.\n\n“No, Marlow, we have not.”")).toEqual([
      "person:marlow",
      null,
    ]);
  });

  it("are not those of a participle’s unknown subject", () => {
    const [direct] = statements(
      "Norland declared war with its old king proclaiming, “We shall stand where you stand.”",
    ).filter(([, kind]) => kind === "direct");
    expect(direct?.[0] ?? null).toBeNull();
  });

  it("stay without a speaker where nothing tells", () => {
    expect(statements("The hall was full. “Nobody asked us about any of this.”")).toEqual([
      [null, "direct", "Nobody asked us about any of this."],
    ]);
  });
});

describe("words in quotation marks that nobody said", () => {
  it.each([
    ["a term", "The “grey zone” reaches Portel."],
    ["a forum", "She flew to the forum “Ports of the Future and Their Cities”."],
    ["a title", "The minister reads a novel called “The Long Road to the North”."],
    [
      "a hypothetical answer",
      "Were they friends, the answer would be: “Come in and stay with us.” But they are not.",
    ],
  ])("%s", (_, text) => {
    expect(who(text).filter((speaker) => speaker !== null)).toEqual([]);
  });
});

describe("English reported speech", () => {
  it("is the clause after that", () => {
    expect(statements("Viktor Petrov said that the bridge is safe.")).toEqual([
      ["person:petrov", "indirect", "the bridge is safe"],
    ]);
    expect(statements("Petrov told reporters that the bridge is safe.")[0]?.[0]).toBe("person:petrov");
    expect(statements("Anna Marlow believes the bridge is safe.")).toEqual([
      ["person:marlow", "indirect", "the bridge is safe"],
    ]);
  });

  it("finds the subject beyond asides", () => {
    const aside =
      "For example, Rauf Quliyev, an aide to the President of Norland on trade, answering questions, said that the bridge is safe.";
    expect(who(aside)).toEqual(["person:quliyev"]);
    const meeting =
      "Anna Marlow, following a meeting with her colleague Viktor Petrov in Portel, said that ice is thin.";
    expect(who(meeting)).toEqual(["person:marlow"]);
    expect(who("The bill was praised by the deputy Rauf Quliyev, who stated that it saves money.")).toEqual([
      "person:quliyev",
    ]);
  });

  it("is the clause before the comma", () => {
    expect(statements("The bridge is safe for lorries, Petrov said at a meeting.")).toEqual([
      ["person:petrov", "indirect", "The bridge is safe for lorries"],
    ]);
  });

  it("follows a source that is named by a preposition", () => {
    expect(statements("According to Viktor Petrov, the bridge is safe.")).toEqual([
      ["person:petrov", "indirect", "the bridge is safe"],
    ]);
    expect(statements("According to the Harbour treaty of May 1, 2020, each side pays half.")).toEqual([
      ["agreement:harbour", "indirect", "each side pays half"],
    ]);
    expect(
      statements(
        "Much hangs on the answer of Elena Sokolova, according to whom no ship has left, one may think.",
      ),
    ).toEqual([["person:sokolova", "indirect", "no ship has left"]]);
    expect(who("The bridge, according to Petrov, is safe.")).toEqual(["person:petrov"]);
  });

  it("follows a noun of saying, up to the main verb", () => {
    expect(
      statements(
        "The statements of Viktor Petrov in May that the bridge was safe did not convince the town.",
      ),
    ).toEqual([["person:petrov", "indirect", "the bridge was safe"]]);
  });

  it("is the whole clause where only the act is told", () => {
    expect(statements("Marlow called the timetable a “summer dream”.")).toEqual([
      ["person:marlow", "indirect", "Marlow called the timetable a “summer dream”"],
    ]);
  });

  it("parts the speakers of one sentence", () => {
    expect(
      statements("Petrov stressed that the ice is thick, to which Marlow replied that spring is near."),
    ).toEqual([
      ["person:petrov", "indirect", "the ice is thick"],
      ["person:marlow", "indirect", "spring is near"],
    ]);
  });

  it("shares a subject between verbs", () => {
    expect(statements("Petrov said that the ice is thick and described the harbour as “frozen”.")).toEqual([
      ["person:petrov", "indirect", "the ice is thick"],
      ["person:petrov", "indirect", "described the harbour as “frozen”"],
    ]);
  });

  it("cuts out the words that stand in marks", () => {
    expect(
      statements("Petrov said that “a longer winter timetable” for the ferries would not hurt."),
    ).toEqual([
      ["person:petrov", "direct", "a longer winter timetable"],
      ["person:petrov", "indirect", "for the ferries would not hurt"],
    ]);
  });

  it("gives the sentence before to who stated this", () => {
    expect(statements("The bridge will close in June. Viktor Petrov stated this in an interview.")).toEqual([
      ["person:petrov", "indirect", "The bridge will close in June."],
    ]);
    expect(
      statements(
        "Much is made of the fact that the ice is thin. These facts are quoted by Meridian, citing divers.",
      ),
    ).toEqual([["organisation:meridian", "indirect", "the ice is thin"]]);
  });

  it.each([
    "Petrov did not say that the bridge is safe.",
    "If Petrov said that the bridge is safe, nobody would believe it.",
    "It is assumed that the bridge is safe.",
    "One can conclude that the bridge is safe.",
    "Petrov would say that the bridge is safe.",
    "It was not announced by Petrov that the bridge is safe.",
  ])("is not in: %s", (text) => {
    expect(statements(text)).toEqual([]);
  });
});

describe("who is meant", () => {
  it("by a pronoun is the last fitting speaker", () => {
    expect(who("Anna Marlow said that the road is open. She noted that it is narrow.")).toEqual([
      "person:marlow",
      "person:marlow",
    ]);
    expect(who("Marlow met Petrov in Portel. In his opinion, the road is too narrow.")).toEqual([
      "person:petrov",
    ]);
  });

  it("goes on with added words whatever the pronoun's gender", () => {
    expect(
      who(
        "“The road is open now,” spokesman Elena Sokolova said. He added that “the drivers know this very well.”",
      ),
    ).toEqual(["person:sokolova", "person:sokolova"]);
  });

  it("is left open where two may be", () => {
    const text =
      "Viktor Petrov said that the road is open. Kemal Demir arrived later. He said that it is narrow.";
    const [, second] = who(text);
    expect(second).toBeNull();
  });

  it("by an office is who holds it in the text", () => {
    const text =
      "Norlandic Foreign Minister Anna Marlow opened the road. “It was time,” said the Norlandic minister.";
    expect(who(text)).toEqual(["person:marlow"]);
    expect(who("Anna Marlow opened the road. A minister said that it was time.")).toEqual([null]);
  });

  it("is a collective of the table, or nobody", () => {
    expect(who("The Norlandic media reported that the road is open.")).toEqual(["other:norlandic-media"]);
    expect(who("Experts said that the road is open.")).toEqual([null]);
  });

  it("is the body that its experts speak for", () => {
    expect(
      who("The road is open for everybody again, experts at the research center “Meridian” say."),
    ).toEqual(["organisation:meridian"]);
  });

  it("is a stranger without an id, who is not taken for the last one named", () => {
    const text =
      "Viktor Petrov opened the road. “It was time,” said local driver Olaf Brenner. He added that it is narrow.";
    expect(who(text)).toEqual([null, null]);
  });

  it("is open between namesakes until one is named in full", () => {
    expect(who("Gray said that the road is open.")).toEqual([null]);
    expect(who("Adam Gray opened the road. Gray said that it is narrow.")).toEqual(["person:gray-a"]);
  });

  it("is open where two speak at once", () => {
    expect(who("Marlow and Petrov said that the road is open.")).toEqual([null]);
  });
});

describe("nested sources", () => {
  it("keep through whom the words come", () => {
    const text = "“The winter was hard on us, but Viktor Petrov said that the bridge is safe,” Marlow said.";
    expect(statements(text, true)).toEqual([
      [
        "person:marlow",
        "direct",
        "The winter was hard on us, but Viktor Petrov said that the bridge is safe,",
      ],
      ["person:petrov", "indirect", "the bridge is safe", "person:marlow"],
    ]);
  });
});
