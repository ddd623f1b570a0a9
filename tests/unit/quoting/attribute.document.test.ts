import { describe, expect, it } from "vitest";
import { attribute } from "../../../quoting/attribute.ts";
import { speakers, spot } from "./spotFixture.ts";
import { statements, who } from "./statements.ts";

const interview = `“The winter was long.” View from Portel
Viktor Petrov, one of the oldest pilots of the harbour, shared his opinion about Anna Marlow’s timetable.
– What do you think of Marlow’s timetable?
– It cannot work. Who would take a ferry at night?
The ice decides, not the minister.
– And the bridge? It was closed in May.
– The bridge is another story. Marlow said that it is safe.
Read it whole: https://example.org/portel
Privacy and imprint.`;

describe("an interview", () => {
  const answers = attribute(interview, spot, { speakers }).filter(
    ({ rule }) => rule === "answer of an interview",
  );

  it("gives the answers, also those without a dash, to the interviewee of the lead", () => {
    expect(answers.map(({ speaker, text }) => [speaker, text])).toEqual([
      ["person:petrov", "It cannot work. Who would take a ferry at night?"],
      ["person:petrov", "The ice decides, not the minister."],
      ["person:petrov", "The bridge is another story. Marlow said that it is safe."],
    ]);
  });

  it("has words of others inside the answers", () => {
    expect(statements(interview, true)).toContainEqual([
      "person:marlow",
      "indirect",
      "it is safe",
      "person:petrov",
    ]);
  });

  it("says nothing of questions and of what follows it", () => {
    const texts = attribute(interview, spot, { speakers })
      .map(({ text }) => text)
      .join("\n");
    expect(texts).not.toContain("What do you think");
    expect(texts).not.toContain("https");
  });

  it("gives a title in quotation marks to the interviewee, hardly sure", () => {
    const [title] = attribute(interview, spot, { speakers });
    expect(title).toMatchObject({
      speaker: "person:petrov",
      text: "The winter was long.",
      rule: "title of an interview",
    });
    expect(title?.sureness).toBeLessThan(0.7);
  });

  it("takes a question in an answer for part of the answer", () => {
    const text =
      "An interview with Viktor Petrov on the ice.\n– Is it thin?\n– Would I walk on it? Yes.\n– And now?\n– Now it holds.";
    expect(statements(text).map(([, , words]) => words)).toEqual([
      "Would I walk on it? Yes.",
      "Now it holds.",
    ]);
  });

  it("may begin with an answer, and label its turns", () => {
    expect(
      who("Viktor Petrov shared his opinion about the ice.\n– The ice is thin.\n– Is it?\n– It is."),
    ).toEqual(["person:petrov", "person:petrov"]);
    expect(
      statements("An interview with Viktor Petrov on the ice.\nQ: Is the ice thin?\nA: It is thin."),
    ).toEqual([["person:petrov", "direct", "It is thin."]]);
  });

  it("leaves the speaker open where the lead names two alike", () => {
    const text = "Adam Gray and Bella Gray sat down.\n– Is the ice thin?\n– It is thin.";
    const [answer] = attribute(text, spot, { speakers, authorSentences: false });
    expect(answer).toMatchObject({ speaker: null, quotation: "direct" });
  });
});

describe("what is no part of the text", () => {
  it("is a list of headlines, a repeated body, and what follows “Related articles”", () => {
    const body = "Viktor Petrov said that the bridge across the harbour is safe.";
    const text = `Menu
- “The bridge will fall” – Petrov
${body}
The town of Portel waits for spring.

${body}

Related articles

“We never said so,” Anna Marlow said in another story.`;
    expect(statements(text)).toEqual([
      ["person:petrov", "indirect", "the bridge across the harbour is safe"],
    ]);
  });
});

describe("the writer's words", () => {
  it("are what nobody else said, and the byline's where there is one", () => {
    const text =
      "The Bridge\n\nRauf Quliyev\n\nWinter came early. Viktor Petrov said that the bridge is safe.";
    expect(
      attribute(text, spot, { speakers }).map(({ text: words, speaker, quotation }) => [
        words,
        speaker,
        quotation,
      ]),
    ).toEqual([
      ["Winter came early.", "person:quliyev", "author"],
      ["Viktor Petrov said that", "person:quliyev", "author"],
      ["the bridge is safe", "person:petrov", "indirect"],
    ]);
  });

  it("can be left out", () => {
    expect(attribute("Winter came early.", spot, { authorSentences: false })).toEqual([]);
  });
});

describe("every result", () => {
  it("tells cue, rule and sureness, and candidates where it is in doubt", () => {
    const [sure] = attribute("“The road is open,” Anna Marlow said.", spot, { speakers });
    expect(sure).toMatchObject({
      speakerText: "Anna Marlow",
      cue: "said",
      rule: "quotation, X said",
      candidates: [],
    });
    expect(sure?.sureness).toBeGreaterThan(0.9);
    const [doubtful] = attribute("Gray said that the road is open.", spot, {
      speakers,
      authorSentences: false,
    });
    expect(doubtful).toMatchObject({
      speaker: null,
      speakerText: "Gray",
      candidates: ["person:gray-a", "person:gray-b"],
    });
  });

  it("goes on with a thought only where its words are taken up again", () => {
    const told = "Petrov believes that the endless delays on the ferry are a plan.";
    expect(who(`${told} The purpose of these delays is to tire the town.`)).toEqual([
      "person:petrov",
      "person:petrov",
    ]);
    expect(who(`${told} The town sleeps.`)).toEqual(["person:petrov"]);
  });
});
