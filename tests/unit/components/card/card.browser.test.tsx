import { render } from "preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { CardView } from "../../../../components/card/CardView.tsx";
import cardCss from "../../../../components/card/card.css?inline";
import type { CardContent, CardQuestion } from "../../../../components/card/cardHandle.ts";
import { bridge, bridgeStatements } from "../fixtureArchive.ts";
import { violations } from "../violations.ts";
import { cardActions, material, question } from "./cardFixture.ts";

let host: HTMLElement;
let dialog: HTMLElement;
let column: HTMLElement;
const actions = cardActions();
const copy = vi.fn(async (_text: string) => true);

const show = (asked: CardQuestion, content: CardContent = { ok: true, material }): void => {
  render(<CardView question={asked} content={content} actions={actions} copy={copy} />, column);
};
const quotes = () => [...dialog.querySelectorAll("blockquote")].map((quote) => quote.textContent);
const button = (name: string | RegExp) => page.getByRole("button", { name });
const pressed = () => [...dialog.querySelectorAll("[aria-pressed=true]")].map((each) => each.textContent);

beforeEach(async () => {
  await page.viewport(500, 900);
  host = document.createElement("main");
  // Open, so that axe and the queries can look in; the card's own root is closed.
  const root = host.attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardCss);
  root.adoptedStyleSheets = [sheet];
  dialog = document.createElement("div");
  dialog.className = "card";
  dialog.popover = "manual";
  dialog.setAttribute("role", "dialog");
  dialog.setAttribute("aria-label", "On record");
  column = document.createElement("div");
  column.className = "content";
  dialog.append(column);
  root.append(dialog);
  document.body.append(host);
  dialog.showPopover();
});
afterEach(() => {
  render(null, column);
  host.remove();
  vi.clearAllMocks();
});

describe("a card", () => {
  it("shows statements verbatim, three at first, and the rest on demand", async () => {
    show(question("Ada Marlow", "person:marlow"));
    expect(quotes().length).toBe(3);
    await userEvent.click(button(/more statement/));
    const all = bridgeStatements.map(({ text }) => text);
    expect(quotes().length).toBeGreaterThan(3);
    for (const quote of quotes()) expect(all).toContain(quote);
  });

  it("names who it is about, with the role as a source states it, that source and its year", () => {
    show(question("Ada Marlow", "person:marlow"));
    expect(dialog.querySelector("h2")?.textContent).toBe("Ada Marlow");
    expect(dialog.querySelector(".kind")?.textContent).toBe(
      "person · “The engineer Ada Marlow” — Valley Gazette, 2021",
    );
  });

  it("says of each statement who said it, when, how that is known, where and how", () => {
    show(question("Ada Marlow", "person:marlow"));
    const byline = [...dialog.querySelectorAll(".statement")]
      .find((statement) => statement.textContent?.includes("Nobody closed it."))
      ?.querySelector(".byline")?.textContent;
    expect(byline).toContain("Ada Marlow");
    expect(byline).toContain("c. 2–9 Mar 2021 (date inferred)");
    expect(byline).toContain("Valley Gazette");
    expect(byline).toContain("interview answer");
  });

  it("shows the question that an answer replies to", () => {
    show(question("Ada Marlow", "person:marlow"));
    expect(dialog.querySelector(".question")?.textContent).toBe("Asked: Who closed the Halden bridge?");
  });

  it("marks the words that the statement shares with the page", () => {
    show(question("Ada Marlow", "person:marlow"));
    expect([...dialog.querySelectorAll("mark")].map((mark) => mark.textContent?.toLowerCase())).toContain(
      "nobody closed",
    );
  });

  it("tells what nobody said", async () => {
    show(question("Ada Marlow", "person:marlow"));
    while (dialog.querySelector(".more button")) await userEvent.click(button(/more statement/));
    expect(dialog.textContent).toContain("Nobody said “");
  });

  it("narrows the list to what was said by or about", async () => {
    const statements = material.statements.map((statement) => ({
      ...statement,
      topics: ["person:minister"],
    }));
    show(question("Ingrid Vale", "person:minister"), { ok: true, material: { ...material, statements } });
    const all = quotes().length;
    await userEvent.click(button(/^Said by/));
    expect(pressed().join()).toContain("Said by");
    expect(quotes().length).toBeLessThan(all);
  });

  it("tells why a statement is there", async () => {
    show(question("Ada Marlow", "person:marlow"));
    await userEvent.click(button("Why this?").first());
    const why = dialog.querySelector(".why")?.textContent ?? "";
    expect(why).toContain("“Ada Marlow” on this page names Ada Marlow.");
    expect(why).toMatch(/Words it shares/);
  });

  it("opens the statement in its source", async () => {
    show(question("Ada Marlow", "person:marlow"));
    await userEvent.click(button("Open in source").first());
    const [document, statement] = actions.onOpenSource.mock.calls[0] ?? [];
    expect(document).toBe("gazette-bridge");
    expect(bridgeStatements.find(({ id }) => id === statement)?.text).toBe(quotes()[0]);
  });

  it("opens the paragraph around a statement in its place, the statement marked, and closes it again", async () => {
    show(question("Ada Marlow", "person:marlow"));
    const before = quotes()[0];
    await userEvent.click(button("In context").first());
    const shown = () => dialog.querySelector(".context .own");
    await expect.poll(() => shown()?.querySelector("mark")?.textContent).toBe(before);
    const block = bridgeStatements.find(({ text }) => text === before)?.block ?? -1;
    expect(shown()?.textContent).toBe(bridge.blocks[block]?.text);
    expect([...dialog.querySelectorAll(".context .near")].map((near) => near.textContent)).toContain(
      bridge.blocks[block + 1]?.text,
    );
    await userEvent.click(button("In context").first());
    expect(quotes()[0]).toBe(before);
    await userEvent.click(button("In context").first());
    await expect.poll(() => shown()?.textContent).toBe(bridge.blocks[block]?.text);
    expect(actions.passage).toHaveBeenCalledTimes(1);
  });

  it("says what failed where the paragraph cannot be had, keeps the words, and asks anew", async () => {
    actions.passage.mockResolvedValueOnce({ ok: false, error: "archive/documents is damaged" });
    show(question("Ada Marlow", "person:marlow"));
    const before = quotes()[0];
    await userEvent.click(button("In context").first());
    await expect.element(page.getByText("archive/documents is damaged")).toBeVisible();
    expect(quotes()[0]).toBe(before);
    await userEvent.click(button("Try again"));
    await expect.poll(() => dialog.querySelector(".context .own mark")?.textContent).toBe(before);
  });

  it("copies the words with their citation, and says so", async () => {
    show(question("Ada Marlow", "person:marlow"));
    await userEvent.click(button("Copy with citation").first());
    const copied = copy.mock.calls[0]?.[0] ?? "";
    expect(copied).toContain(quotes()[0]);
    expect(copied).toContain("Valley Gazette");
    await expect.element(page.getByText("Copied.")).toBeVisible();
  });

  it("says when it could not copy", async () => {
    copy.mockResolvedValueOnce(false);
    show(question("Ada Marlow", "person:marlow"));
    await userEvent.click(button("Copy with citation").first());
    await expect.element(page.getByText(/did not allow copying/)).toBeVisible();
  });

  it("announces how much is on record, and says that nothing is verified", () => {
    show(question("Ada Marlow", "person:marlow"));
    expect(dialog.querySelector("[role=status]")?.textContent).toMatch(
      /^Ada Marlow: \d+ statements on record$/,
    );
    expect(dialog.querySelector("footer")?.textContent).toContain("What sources said. Not verified here.");
  });

  it("says by what relation a related entity's statements are on it, once in a row", () => {
    const valley = { ...fixtureEntity("place:halden", "Halden"), relations: [] };
    const entities = material.entities.map((entity) =>
      entity.id === "infrastructure:halden-bridge"
        ? { ...entity, relations: [{ type: "named after" as const, to: "place:halden" }] }
        : entity,
    );
    const about = material.statements.map((statement) => ({
      ...statement,
      topics: ["infrastructure:halden-bridge"],
    }));
    show(question("Halden", "place:halden"), {
      ok: true,
      material: { ...material, entities: [...entities, valley], statements: about },
    });
    const relations = [...dialog.querySelectorAll(".relation")].map((relation) => relation.textContent);
    expect(relations).toEqual(["On the Halden bridge, named after Halden"]);
  });
});

const fixtureEntity = (id: string, name: string) => ({
  id,
  kind: "place" as const,
  name,
  description: "a town on the Orm",
  roles: [],
  relations: [],
  aliases: [name],
});

describe("a card with nothing to show", () => {
  it("says that nothing is on record and offers the search", async () => {
    const entities = [...material.entities, fixtureEntity("place:orvik", "Orvik")];
    show(question("Orvik", "place:orvik"), { ok: true, material: { ...material, entities } });
    expect(dialog.textContent).toContain("No source in the archive says anything about Orvik");
    await userEvent.click(button("Search the archive"));
    expect(actions.onSearch).toHaveBeenCalledWith("Orvik");
  });

  it("says what failed and tries again", async () => {
    show(question("Ada Marlow", "person:marlow"), { ok: false, error: "archive/entities.jsonl is damaged" });
    expect(dialog.textContent).toContain("archive/entities.jsonl is damaged");
    await userEvent.click(button("Try again"));
    expect(actions.onRetry).toHaveBeenCalled();
  });
});

describe("the card of an ambiguous name", () => {
  it("offers the candidates, shows the chosen one, and goes back", async () => {
    show(question("Vale", "person:minister", "person:mayor"));
    expect(quotes()).toEqual([]);
    await userEvent.click(button(/Ingrid Vale/));
    expect(dialog.querySelector("h2")?.textContent).toBe("Ingrid Vale");
    await userEvent.click(button(/Back/));
    expect(dialog.querySelector("h2")?.textContent).toBe("“Vale” may name");
  });
});

describe("every state of the card", () => {
  const states: Readonly<Record<string, () => Promise<void> | void>> = {
    "of an entity": async () => {
      show(question("Ada Marlow", "person:marlow"));
      await userEvent.click(button("Why this?").first());
    },
    "with a statement in context": async () => {
      show(question("Ada Marlow", "person:marlow"));
      await userEvent.click(button("In context").first());
      await expect.poll(() => dialog.querySelector(".context")).not.toBeNull();
    },
    "of an ambiguous name": () => show(question("Vale", "person:minister", "person:mayor")),
    "with nothing on record": () =>
      show(question("Orvik", "place:orvik"), {
        ok: true,
        material: { ...material, entities: [...material.entities, fixtureEntity("place:orvik", "Orvik")] },
      }),
    "that failed": () => show(question("Ada Marlow", "person:marlow"), { ok: false, error: "no answer" }),
  };
  for (const tone of ["light", "dark"] as const) {
    it.each(Object.keys(states))(`is free of barriers, ${tone}: a card %s`, async (name) => {
      dialog.dataset.tone = tone;
      await states[name]?.();
      await Promise.all(dialog.getAnimations().map(({ finished }) => finished));
      expect(await violations()).toEqual([]);
    });
  }
});
