import { describe, expect, it } from "vitest";
import { statements, who } from "./statements.ts";

describe("Russian", () => {
  it("reports after a comma and что", () => {
    expect(statements("Президент Виктор Петров заявил, что мост безопасен.")).toEqual([
      ["person:petrov", "indirect", "мост безопасен"],
    ]);
    expect(who("Анна Марлоу считает, что мост безопасен. Она добавила, что лёд тонкий.")).toEqual([
      "person:marlow",
      "person:marlow",
    ]);
  });

  it("puts the verb before its subject", () => {
    expect(statements("«Мост безопасен для всех», — сказал Виктор Петров.")).toEqual([
      ["person:petrov", "direct", "Мост безопасен для всех"],
    ]);
    expect(statements("Мост закроют в июне на ремонт, сообщила Елена Соколова.")).toEqual([
      ["person:sokolova", "indirect", "Мост закроют в июне на ремонт"],
    ]);
  });

  it("keeps the cue inside the marks", () => {
    expect(statements("«Мост безопасен, — сказал Виктор Петров. — Лёд ещё крепкий».")).toEqual([
      ["person:petrov", "direct", "Мост безопасен,"],
      ["person:petrov", "direct", "Лёд ещё крепкий"],
    ]);
  });

  it("names sources by phrases", () => {
    expect(who("По словам Елены Соколовой, мост безопасен.")).toEqual(["person:sokolova"]);
    expect(who("Елена Соколова приехала в порт. По её словам, мост безопасен.")).toEqual(["person:sokolova"]);
    expect(who("Как сообщает Виктор Петров, мост безопасен.")).toEqual(["person:petrov"]);
  });

  it("lets a body speak from where it is", () => {
    expect(who("В МИД Судании заявили, что мост безопасен.")).toEqual(["organisation:mfa"]);
  });

  it("gives the sentence before to who said it", () => {
    expect(statements("Мост закроют в июне. Об этом сообщил Виктор Петров.")).toEqual([
      ["person:petrov", "indirect", "Мост закроют в июне."],
    ]);
  });

  it("opens speech with a dash", () => {
    expect(statements("— Мы не уйдём отсюда, — сказал Петров. — Это наш порт.")).toEqual([
      ["person:petrov", "direct", "Мы не уйдём отсюда,"],
      ["person:petrov", "direct", "Это наш порт."],
    ]);
  });

  it("does not take a denial for words", () => {
    expect(statements("Петров не заявил, что мост безопасен.")).toEqual([]);
  });
});

describe("Azerbaijani", () => {
  it("reports after ki", () => {
    expect(
      statements("Deputat Rauf Quliyev bildirib ki, körpü təhlükəsizdir. O qeyd edib ki, yol açıqdır."),
    ).toEqual([
      ["person:quliyev", "indirect", "körpü təhlükəsizdir"],
      ["person:quliyev", "indirect", "yol açıqdır"],
    ]);
  });

  it("reports before the verb", () => {
    expect(statements("Rauf Quliyev körpünün tezliklə açılacağını bildirib.")).toEqual([
      ["person:quliyev", "indirect", "körpünün tezliklə açılacağını"],
    ]);
  });

  it("quotes before deyə, after a colon and by a phrase", () => {
    expect(statements("“Biz körpünü mayda açacağıq”, – deyə Rauf Quliyev jurnalistlərə bildirib.")).toEqual([
      ["person:quliyev", "direct", "Biz körpünü mayda açacağıq"],
    ]);
    expect(who("Rauf Quliyev deyib: “Biz körpünü mayda açacağıq”.")).toEqual(["person:quliyev"]);
    expect(statements("Rauf Quliyevin sözlərinə görə, körpü mayda açılacaq.")).toEqual([
      ["person:quliyev", "indirect", "körpü mayda açılacaq"],
    ]);
  });

  it("gives the sentence before to who said it", () => {
    expect(statements("Körpü mayda açılacaq. Bu barədə Rauf Quliyev məlumat verib.")).toEqual([
      ["person:quliyev", "indirect", "Körpü mayda açılacaq."],
    ]);
  });
});

describe("Turkish", () => {
  it("reports before the verb, without the occasion", () => {
    expect(statements("Kemal Demir, gazetecilere yaptığı açıklamada, köprünün açılacağını söyledi.")).toEqual(
      [["person:demir", "indirect", "köprünün açılacağını"]],
    );
  });

  it("goes on without a subject", () => {
    expect(who("Kemal Demir, köprünün açılacağını söyledi. Yolun da hazır olduğunu ifade etti.")).toEqual([
      "person:demir",
      "person:demir",
    ]);
  });

  it("quotes before the verb and after a name", () => {
    expect(statements("Demir, “Köprüyü mayıs ayında açacağız” dedi.")).toEqual([
      ["person:demir", "direct", "Köprüyü mayıs ayında açacağız"],
    ]);
    expect(
      who("Kemal Demir: “Köprüyü mayıs ayında açacağız.” Herkes bekliyor, şimdi ve burada, ağır ağır.")[0],
    ).toBe("person:demir");
    expect(statements("Demir’e göre, köprü mayıs ayında açılacak.")).toEqual([
      ["person:demir", "indirect", "köprü mayıs ayında açılacak"],
    ]);
  });
});
