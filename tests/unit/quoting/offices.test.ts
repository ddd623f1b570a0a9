import { describe, expect, it, test } from "vitest";
import { kindOfOffice, sensesOf, titlesOf } from "../../../quoting/offices.ts";
import { statements, who } from "./statements.ts";

describe("an office", () => {
  it("means the same in all languages of the cues", () => {
    for (const words of ["the Russian minister", "министр России", "Rusiya naziri", "Rus bakan"]) {
      expect(new Set(sensesOf(words)), words).toEqual(new Set(["russia", "minister"]));
    }
  });

  it("lets a president be a leader, and a minister an official, but not the other way round", () => {
    expect(titlesOf("President of France")).toEqual(
      expect.arrayContaining(["president", "leader", "france"]),
    );
    expect(titlesOf("Foreign Minister")).toContain("official");
    expect(titlesOf("political leader")).not.toContain("president");
  });

  it("is not that of the one it serves", () => {
    expect(titlesOf("press secretary of the Russian president")).not.toContain("president");
    expect(titlesOf("press secretary of the Russian president")).toEqual(
      expect.arrayContaining(["spokesperson", "russia"]),
    );
    expect(titlesOf("пресс-секретарь президента России")).not.toContain("president");
  });

  it("tells a person from a body, and both from other words", () => {
    expect(kindOfOffice("эксперта")).toBe("person");
    expect(kindOfOffice("nazirin")).toBe("person");
    expect(kindOfOffice("в ведомстве")).toBe("body");
    expect(kindOfOffice("the bridge")).toBeNull();
  });
});

test.each([
  // English
  ["Viktor Petrov arrived. According to the president, the bridge is safe.", ["person:petrov"]],
  ["Viktor Petrov arrived. The leader agreed that the bridge is safe.", ["person:petrov"]],
  ["Elena Sokolova arrived. “The bridge is safe,” the spokesperson told reporters.", ["person:sokolova"]],
  // Of two that fit, neither
  ["Viktor Petrov met President Adam Gray. The president said that the bridge is safe.", [null]],
  // A minister whom nobody has named
  ["Viktor Petrov arrived. The defence minister said that the bridge is safe.", [null]],
  // Russian
  ["Приехала Анна Марлоу. По словам министра, мост безопасен.", ["person:marlow"]],
  ["Приехал Виктор Петров. Лидер добавил, что мост безопасен.", ["person:petrov"]],
  // Azerbaijani
  ["Rauf Quliyev şəhərə gəlib. Deputatın sözlərinə görə, körpü təhlükəsizdir.", ["person:quliyev"]],
])("who holds the office: %s", (text, expected) => {
  expect(who(text)).toEqual(expected);
});

describe("who a pronoun is", () => {
  it("is the subject of the sentence before, not somebody in its object", () => {
    expect(who("Petrov did not answer Marlow’s letter. “It is late,” he said.")).toEqual(["person:petrov"]);
    expect(who("Виктор Петров не ответил на письмо Рауфа. «Уже поздно ехать», — пояснил он.")).toEqual([
      "person:petrov",
    ]);
  });

  it("is the body that spoke before, where “it” goes on", () => {
    expect(
      who("The Sudanian Foreign Ministry said that the bridge is safe. It added that the port is open."),
    ).toEqual(["organisation:mfa", "organisation:mfa"]);
    expect(
      who("The Sudanian Foreign Ministry said that the bridge is safe. It said that ice is thin."),
    ).toEqual(["organisation:mfa"]);
  });
});

describe("cues", () => {
  it("stand in the middle of the words", () => {
    expect(statements("Portel, Anna Marlow said, has waited for three years.")).toEqual([
      ["person:marlow", "indirect", "Portel, Anna Marlow said, has waited for three years"],
    ]);
    expect(
      statements("“The bridge is ours,” said Anna Marlow, who was in Portel, “because we built it.”"),
    ).toEqual([
      ["person:marlow", "direct", "The bridge is ours,"],
      ["person:marlow", "direct", "because we built it."],
    ]);
  });

  it("tell who asked, after a question in marks", () => {
    expect(statements("“Why should we wait?” Marlow asked. “The bridge is ours.”")).toEqual([
      ["person:marlow", "direct", "Why should we wait?"],
      ["person:marlow", "direct", "The bridge is ours."],
    ]);
  });

  it("do without “that” before a pronoun and its verb, not before an object", () => {
    expect(statements("Anna Marlow insisted it was open.")).toEqual([
      ["person:marlow", "indirect", "it was open"],
    ]);
    expect(who("Anna Marlow repeated it.")).toEqual([]);
  });

  it("are followed by a colon in Russian", () => {
    expect(statements("Виктор Петров убеждён: мост простоит ещё долго.")).toEqual([
      ["person:petrov", "indirect", "мост простоит ещё долго"],
    ]);
  });

  it("do not take what stands before for words, where they quote “it”", () => {
    expect(
      who("The mission is large. Anna Marlow criticised the mission, saying it “only collects letters”."),
    ).toEqual(["person:marlow", "person:marlow"]);
  });

  it("are nouns with an owner", () => {
    expect(who("In Marlow’s words, the report is “late from beginning to end”.")).toContain("person:marlow");
    expect(who("Marlow’s statement said that the bridge is safe.")).toEqual(["person:marlow"]);
    expect(who("Marlow’s remarks that “the bridge is safe for all” caused anger.")).toEqual([
      "person:marlow",
    ]);
  });

  it("let a country or a body speak from where it is", () => {
    expect(who("В МИД Судании назвали обвинение ложью. В ведомстве отметили, что мост безопасен.")).toEqual([
      "organisation:mfa",
      "organisation:mfa",
    ]);
  });

  it("are participles in Turkish and Azerbaijani", () => {
    expect(statements("Kemal Demir, köprünün açıldığını belirterek, “Acele etmeye gerek yok” dedi.")).toEqual(
      [
        ["person:demir", "indirect", "köprünün açıldığını"],
        ["person:demir", "direct", "Acele etmeye gerek yok"],
      ],
    );
    expect(statements("“Biz hazırız” diyen Kemal Demir Ankara’da konuştu, köprüyü gezdi.")).toEqual([
      ["person:demir", "direct", "Biz hazırız"],
    ]);
  });
});
