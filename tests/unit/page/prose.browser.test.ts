import { describe, expect, it } from "vitest";
import { decideProse } from "../../../page/prose.ts";

const parse = (html: string): Document => new DOMParser().parseFromString(html, "text/html");

const text =
  "The bridge at Halden was closed again on Monday, and nobody had told the villages on the other side. The milk had to wait until the evening, and the letters until the next day, since the ferry takes neither without a paper that only the harbour master can sign. ";

describe("names are looked for", () => {
  it("on an article that its site has wrapped in a form with a few fields", () => {
    const page = `<form><input><input><input><article><p>${text}</p><p>${text}</p><p>${text}</p></article></form>`;
    expect(decideProse(parse(page), "news.example")).toEqual({ isProse: true });
  });

  it("on an article under which readers talk", () => {
    const talk = `<div role="log"><p>${text}</p></div><button>Reply</button><textarea></textarea>`;
    const page = `<article><p>${text}</p><p>${text}</p><p>${text}</p></article>${talk}`;
    expect(decideProse(parse(page), "news.example")).toEqual({ isProse: true });
  });

  it("on an article that stands in a shadow root", () => {
    const page = parse("<x-article></x-article>");
    const shadow = page.querySelector("x-article")?.attachShadow({ mode: "open" });
    expect(decideProse(page, "news.example").isProse).toBe(false);
    if (shadow !== undefined) shadow.innerHTML = `<p>${text}</p><p>${text}</p><p>${text}</p>`;
    expect(decideProse(page, "news.example")).toEqual({ isProse: true });
  });
});

describe("names are not looked for", () => {
  it("on a page of code or of a log, however long", () => {
    const code = "if (bridge.isClosed()) {\n  milk.wait(until.evening);\n}\n".repeat(40);
    expect(decideProse(parse(`<pre>${code}</pre>`), "app.example").isProse).toBe(false);
  });

  it("on a form, though it explains itself at length", () => {
    const fields = `<fieldset><p>${text}</p><input><select></select></fieldset>`.repeat(8);
    const decision = decideProse(parse(`<form>${fields}</form>`), "app.example");
    expect(decision).toEqual({ isProse: false, reason: "form" });
  });

  it("on a page where people talk, though they say much", () => {
    const said = `<div role="log">${`<p>${text}</p>`.repeat(5)}</div>`;
    expect(decideProse(parse(said), "app.example").isProse).toBe(false);
  });

  it("on hosts of mail, documents, chat and code, whatever they show", () => {
    const article = parse(`<article><p>${text}</p><p>${text}</p><p>${text}</p></article>`);
    for (const host of [
      "mail.google.com",
      "docs.google.com",
      "web.whatsapp.com",
      "github.com",
      "www.paypal.com",
    ]) {
      expect(decideProse(article, host)).toEqual({ isProse: false, reason: "application" });
    }
    expect(decideProse(article, "notgithub.com")).toEqual({ isProse: true });
  });

  it("in mail, wherever it is hosted and in whatever language", () => {
    const mail = (labels: readonly string[]) =>
      parse(
        `<ul>${labels.map((label) => `<li>${label}</li>`).join("")}</ul><p>${text}</p><p>${text}</p><p>${text}</p>`,
      );
    for (const labels of [
      ["Inbox (3)", "Sent", "Drafts"],
      ["Входящие 12", "Отправленные", "Черновики"],
      ["Gelen Kutusu", "Taslaklar", "Çöp kutusu"],
    ]) {
      expect(decideProse(mail(labels), "post.example")).toEqual({ isProse: false, reason: "application" });
    }
    expect(decideProse(mail(["Archive", "Contact", "Sport"]), "news.example").isProse).toBe(true);
  });
});
