import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { bridgeStatements } from "../fixtureArchive.ts";
import { question } from "./cardFixture.ts";
import { type CardOnPage, setCardOnPage } from "./cardOnPage.ts";

let stand: CardOnPage;
const heard: string[] = [];
const listen = ({ key }: KeyboardEvent) => heard.push(key);
beforeEach(async () => {
  stand = await setCardOnPage();
  heard.length = 0;
  for (const capture of [true, false]) document.addEventListener("keydown", listen, { capture });
  stand.show(question("Ada Marlow", "person:marlow"), { takesFocus: true });
});
afterEach(() => {
  for (const capture of [true, false]) document.removeEventListener("keydown", listen, { capture });
  stand.leave();
});

const card = () => stand.all()[0];
const statements = () => [...(card()?.querySelectorAll<HTMLElement>(".statement") ?? [])];
const at = () => statements().findIndex((each) => each.matches(":focus-within"));
const find = (selector: string) => card()?.querySelector<HTMLElement>(selector);
const textOf = (statement: string) => bridgeStatements.find(({ id }) => id === statement)?.text;
const { keyboard } = userEvent;

describe("the keys of a card", () => {
  it("begin at the first statement, and lead through all of them, more as they are asked for", async () => {
    expect(stand.focused()).toBe(statements()[0]);
    await keyboard("jj");
    expect(at()).toBe(2);
    expect(statements()).toHaveLength(3);
    await keyboard("j");
    expect(statements().length).toBeGreaterThan(3);
    expect(at()).toBe(3);
    await keyboard("kkkk");
    expect(at()).toBe(0);
    expect(heard).toEqual([]);
  });

  it("show the whole of a statement before an arrow leaves it", async () => {
    const list = find(".scroll");
    const first = statements()[0];
    if (!list || !first) throw new Error("the card has no list");
    first.style.minHeight = "900px";
    await keyboard("{ArrowDown}");
    await expect.poll(() => list.scrollTop).toBeGreaterThan(0);
    expect(at()).toBe(0);
    list.scrollTop = first.offsetHeight;
    await keyboard("{ArrowDown}");
    expect(at()).toBe(1);
    await keyboard("{ArrowUp}");
    expect(at()).toBe(0);
    expect(heard).toEqual([]);
  });

  it("open the source of the statement with the focus, and of the first while none has it", async () => {
    await keyboard("jo");
    find("h2")?.focus();
    await keyboard("o");
    const asked = stand.actions.onOpenSource.mock.calls.map(([, id]) => textOf(id));
    expect(asked).toEqual([1, 0].map((n) => statements()[n]?.querySelector("blockquote")?.textContent));
    expect(heard).toEqual([]);
  });

  it("open the paragraph and close it, though the focus was on a name in the quote", async () => {
    await keyboard("i");
    await expect.poll(() => find(".context .own mark")).not.toBeNull();
    await keyboard("i");
    expect(find(".context")).toBeNull();
    expect(at()).toBe(0);
  });

  it("tell why a statement is there", async () => {
    await keyboard("w");
    expect(find(".why")?.textContent).toContain("names Ada Marlow");
  });

  it("lead to the reference with the focus on what copies it, and back", async () => {
    await keyboard("jt");
    await expect.poll(() => stand.focused()?.textContent).toBe("Copy reference");
    await keyboard("{Enter}");
    await expect.poll(() => find(".cite .said")?.textContent).not.toBe("");
    await keyboard("t");
    expect(find(".cite")).toBeNull();
    expect(stand.focused()).toBe(statements()[1]);
  });

  it("leave the focus on a button that is pressed by itself", async () => {
    const cite = find('[aria-keyshortcuts="T"]');
    cite?.focus();
    await keyboard("{Enter}");
    await expect.poll(() => find(".cite pre")?.textContent ?? "").not.toBe("");
    expect(stand.focused()).toBe(cite);
  });

  it("work by their places where another script is written", async () => {
    const press = (key: string, code: string) =>
      stand.focused()?.dispatchEvent(new KeyboardEvent("keydown", { key, code, bubbles: true }));
    press("о", "KeyJ");
    expect(at()).toBe(1);
    press("щ", "KeyO");
    expect(stand.actions.onOpenSource).toHaveBeenCalledOnce();
  });

  it("are listed at the card's foot, and take nothing from a window that is low", async () => {
    stand.cards.hide();
    await page.viewport(600, 300);
    stand.show(question("Ada Marlow", "person:marlow"), { takesFocus: true });
    await keyboard("?");
    const shown = [...(card()?.querySelectorAll(".key-list div") ?? [])].map(
      ({ textContent }) => textContent,
    );
    expect(shown).toContain("OOpen in source");
    expect(shown).toContain("J↓Next statement");
    expect(find(".keys")?.getAttribute("aria-expanded")).toBe("true");
    const box = card()?.getBoundingClientRect();
    expect(find("footer")?.getBoundingClientRect().bottom).toBeLessThanOrEqual((box?.bottom ?? 0) + 1);
    await keyboard("?");
    expect(find(".key-list")).toBeNull();
  });

  it("are nobody's while the focus is on the page", async () => {
    stand.cards.hide();
    stand.show(question("Ada Marlow", "person:marlow"));
    await keyboard("o");
    expect(stand.actions.onOpenSource).not.toHaveBeenCalled();
    expect(heard).toEqual(["o", "o"]);
  });

  it("lead through those whom a name may mean", async () => {
    stand.cards.hide();
    stand.show(question("Vale", "person:minister", "person:mayor"), { takesFocus: true });
    expect(stand.focused()?.textContent).toContain("Ingrid Vale");
    await keyboard("{ArrowDown}");
    expect(stand.focused()?.textContent).toContain("Okafor");
    await keyboard("{ArrowUp}{Enter}");
    await expect.poll(() => find(".step:not([hidden]) h2")?.textContent).toBe("Ingrid Vale");
  });
});
