import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { bridge, bridgeStatements, fixtureEntity } from "../fixtureArchive.ts";
import { material, question } from "./cardFixture.ts";
import { button, type CardStage, setCardStage } from "./cardStage.tsx";

let stage: CardStage;
beforeEach(async () => {
  await page.viewport(500, 900);
  stage = setCardStage();
});
afterEach(() => stage.leave());

const pressed = () =>
  [...stage.dialog.querySelectorAll("[aria-pressed=true]")].map((each) => each.textContent);

describe("a card", () => {
  it("shows statements verbatim, three at first, and the rest on demand", async () => {
    stage.show(question("Ada Marlow", "person:marlow"));
    expect(stage.quotes().length).toBe(3);
    await userEvent.click(button(/more statement/));
    const all = bridgeStatements.map(({ text }) => text);
    expect(stage.quotes().length).toBeGreaterThan(3);
    // The button has moved away under the focus: reading goes on with the first new statement.
    expect(stage.focused()).toBe(stage.dialog.querySelectorAll(".statement")[3]);
    for (const quote of stage.quotes()) expect(all).toContain(quote);
  });

  it("names who it is about, with the role as a source states it, that source and its year", () => {
    stage.show(question("Ada Marlow", "person:marlow"));
    expect(stage.dialog.querySelector("h2")?.textContent).toBe("Ada Marlow");
    expect(stage.dialog.querySelector(".kind")?.textContent).toBe(
      "person · “The engineer Ada Marlow” — Valley Gazette, 2021",
    );
  });

  it("says of each statement who said it, when, how that is known, where and how", () => {
    stage.show(question("Ada Marlow", "person:marlow"));
    const byline = [...stage.dialog.querySelectorAll(".statement")]
      .find((statement) => statement.textContent?.includes("Nobody closed it."))
      ?.querySelector(".byline")?.textContent;
    expect(byline).toContain("Ada Marlow");
    expect(byline).toContain("c. 2–9 Mar 2021 (date inferred)");
    expect(byline).toContain("Valley Gazette");
    expect(byline).toContain("interview answer");
  });

  it("shows the question that an answer replies to", () => {
    stage.show(question("Ada Marlow", "person:marlow"));
    expect(stage.dialog.querySelector(".question")?.textContent).toBe("Asked: Who closed the Halden bridge?");
  });

  it("marks the words that the statement shares with the page", () => {
    stage.show(question("Ada Marlow", "person:marlow"));
    expect(
      [...stage.dialog.querySelectorAll("mark")].map((mark) => mark.textContent?.toLowerCase()),
    ).toContain("nobody closed");
  });

  it("tells what nobody said", async () => {
    stage.show(question("Ada Marlow", "person:marlow"));
    while (stage.dialog.querySelector(".more button")) await userEvent.click(button(/more statement/));
    expect(stage.dialog.textContent).toContain("Nobody said “");
  });

  it("narrows the list to what was said by or about", async () => {
    const statements = material.statements.map((statement) => ({
      ...statement,
      topics: ["person:minister"],
    }));
    stage.show(question("Ingrid Vale", "person:minister"), {
      ok: true,
      material: { ...material, statements },
    });
    const all = stage.quotes().length;
    await userEvent.click(button(/^Said by/));
    expect(pressed().join()).toContain("Said by");
    expect(stage.quotes().length).toBeLessThan(all);
  });

  it("goes on with the first statement where a year has none of what is shown, and all are asked for", async () => {
    const statements = material.statements.map((statement, n) => ({
      ...statement,
      topics: ["person:minister"],
      date: { ...statement.date, from: n === 0 ? "2019-03-02" : statement.date.from },
    }));
    stage.show(question("Ingrid Vale", "person:minister"), {
      ok: true,
      material: { ...material, statements },
    });
    await userEvent.click(button(/^2019/));
    await userEvent.click(button(/^Said by/));
    await userEvent.click(button("Show all"));
    expect(stage.quotes()).toHaveLength(3);
    expect(stage.focused()).toBe(stage.dialog.querySelector(".statement"));
  });

  it("has bars that can be pressed and lie in the card, of however long a time, and narrows to the years of one", async () => {
    const years = [1850, 1861, 1913, 1914, 2024, 2024];
    const statements = material.statements.map((statement, n) => ({
      ...statement,
      topics: ["person:minister"],
      date: { from: `${years[n]}-06-01`, to: "", basis: "stated" as const, reason: "" },
    }));
    stage.show(question("Ingrid Vale", "person:minister"), {
      ok: true,
      material: { ...material, statements },
    });
    const card = stage.dialog.getBoundingClientRect();
    const bars = [...stage.dialog.querySelectorAll<HTMLElement>("button.bar")];
    expect(bars.map((bar) => bar.getAttribute("aria-label"))).toEqual([
      "1850–1859: 1 statement",
      "1860–1879: 1 statement",
      "1900–1919: 2 statements",
      "2020–2024: 2 statements",
    ]);
    for (const bar of bars) {
      const { left, right, width, height } = bar.getBoundingClientRect();
      expect(left).toBeGreaterThan(card.left);
      expect(right).toBeLessThan(card.right);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
      expect(bar.firstElementChild?.getBoundingClientRect().height).toBeGreaterThanOrEqual(6);
    }
    await userEvent.click(button("1900–1919"));
    expect(stage.quotes()).toHaveLength(2);
    await userEvent.click(button("1900–1919"));
    expect(stage.quotes()).toHaveLength(3);
  });

  it("has no bars where all was said in one year, be it two hundred statements on one day", () => {
    const [one] = material.statements;
    if (one === undefined) throw new Error("the fixture has no statement");
    const statements = Array.from({ length: 200 }, (_, n) => ({ ...one, id: `gazette-bridge/${n}` }));
    stage.show(question("Ada Marlow", "person:marlow"), { ok: true, material: { ...material, statements } });
    expect(stage.dialog.querySelector(".bars")).toBeNull();
    expect(stage.dialog.querySelector(".span")?.textContent).toMatch(/^2021200 statements · 1 source$/);
  });

  it("tells why a statement is there", async () => {
    stage.show(question("Ada Marlow", "person:marlow"));
    await userEvent.click(button("Why this?").first());
    const why = stage.dialog.querySelector(".why")?.textContent ?? "";
    expect(why).toContain("“Ada Marlow” on this page names Ada Marlow.");
    expect(why).toMatch(/Words it shares/);
  });

  it("opens the statement in its source", async () => {
    stage.show(question("Ada Marlow", "person:marlow"));
    await userEvent.click(button("Open in source").first());
    const [document, statement] = stage.actions.onOpenSource.mock.calls[0] ?? [];
    expect(document).toBe("gazette-bridge");
    expect(bridgeStatements.find(({ id }) => id === statement)?.text).toBe(stage.quotes()[0]);
  });

  it("opens the paragraph around a statement in its place, the statement marked, and closes it again", async () => {
    stage.show(question("Ada Marlow", "person:marlow"));
    const before = stage.quotes()[0];
    await userEvent.click(button("In context").first());
    const shown = () => stage.dialog.querySelector(".context .own");
    await expect.poll(() => shown()?.querySelector("mark")?.textContent).toBe(before);
    const block = bridgeStatements.find(({ text }) => text === before)?.block ?? -1;
    expect(shown()?.textContent).toBe(bridge.blocks[block]?.text);
    expect([...stage.dialog.querySelectorAll(".context .near")].map((near) => near.textContent)).toContain(
      bridge.blocks[block + 1]?.text,
    );
    await userEvent.click(button("In context").first());
    expect(stage.quotes()[0]).toBe(before);
    await userEvent.click(button("In context").first());
    await expect.poll(() => shown()?.textContent).toBe(bridge.blocks[block]?.text);
    expect(stage.actions.passage).toHaveBeenCalledTimes(1);
  });

  it("says what failed where the paragraph cannot be had, keeps the words, and asks anew", async () => {
    stage.actions.passage.mockResolvedValueOnce({ ok: false, error: "archive/documents is damaged" });
    stage.show(question("Ada Marlow", "person:marlow"));
    const before = stage.quotes()[0];
    await userEvent.click(button("In context").first());
    await expect.element(page.getByText("archive/documents is damaged")).toBeVisible();
    expect(stage.quotes()[0]).toBe(before);
    await userEvent.click(button("Try again"));
    await expect.poll(() => stage.dialog.querySelector(".context .own mark")?.textContent).toBe(before);
  });

  it("copies the words with their citation, and says so", async () => {
    stage.show(question("Ada Marlow", "person:marlow"));
    await userEvent.click(button("Copy with citation").first());
    const copied = stage.copied[0] ?? "";
    expect(copied).toContain(stage.quotes()[0]);
    expect(copied).toContain("Valley Gazette");
    await expect.element(page.getByText("Copied.")).toBeVisible();
  });

  it("says when it could not copy", async () => {
    stage.copying.isAllowed = false;
    stage.show(question("Ada Marlow", "person:marlow"));
    await userEvent.click(button("Copy with citation").first());
    await expect.element(page.getByText(/did not allow copying/)).toBeVisible();
  });

  it("gives the reference in four formats, from the source's whole record, and copies the one that is shown", async () => {
    stage.show(question("Ada Marlow", "person:marlow"));
    await userEvent.click(button("Cite").first());
    const shown = () => stage.dialog.querySelector(".cite pre")?.textContent ?? "";
    await expect.poll(shown).toContain("Rights: © Valley Gazette");
    for (const [format, words] of [
      ["RIS", "N1  - Rights: © Valley Gazette"],
      ["BibTeX", "date = {2021-03-02~/2021-03-09~}"],
      ["CSL-JSON", '"circa": true'],
    ] as const) {
      await userEvent.click(button(format));
      expect(shown()).toContain(words);
      await userEvent.click(button("Copy reference"));
      expect(stage.copied.at(-1)?.replaceAll("\r", "")).toBe(shown().replaceAll("\r", ""));
    }
    await expect.element(page.getByText("Copied.")).toBeVisible();
  });

  it("says so where the record cannot be had, and asks anew", async () => {
    stage.actions.passage.mockResolvedValueOnce({ ok: false, error: "the background did not answer" });
    stage.show(question("Ada Marlow", "person:marlow"));
    await userEvent.click(button("Cite").first());
    await expect.element(page.getByText("the background did not answer")).toBeVisible();
    await userEvent.click(button("Try again"));
    await expect.poll(() => stage.dialog.querySelector(".cite pre")?.textContent).toContain("Valley Gazette");
  });

  it("announces how much is on record, and says that nothing is verified", async () => {
    stage.show(question("Ada Marlow", "person:marlow"));
    await expect.poll(() => stage.announced()).toMatch(/^Ada Marlow: \d+ statements on record$/);
    expect(stage.dialog.querySelector("footer")?.textContent).toContain(
      "What sources said. Not verified here.",
    );
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
    stage.show(question("Halden", "place:halden"), {
      ok: true,
      material: { ...material, entities: [...entities, valley], statements: about },
    });
    const relations = [...stage.dialog.querySelectorAll(".relation")].map((relation) => relation.textContent);
    expect(relations).toEqual(["On the Halden bridge, named after Halden"]);
  });
});

describe("a card with nothing to show", () => {
  it("says that nothing is on record and offers the search", async () => {
    const entities = [...material.entities, fixtureEntity("place:orvik", "Orvik")];
    stage.show(question("Orvik", "place:orvik"), { ok: true, material: { ...material, entities } });
    expect(stage.dialog.textContent).toContain("No source in the archive says anything about Orvik");
    await userEvent.click(button("Search the archive"));
    expect(stage.actions.onSearch).toHaveBeenCalledWith("Orvik");
  });

  it("says what failed and tries again", async () => {
    stage.show(question("Ada Marlow", "person:marlow"), {
      ok: false,
      error: "archive/entities.jsonl is damaged",
    });
    expect(stage.dialog.textContent).toContain("archive/entities.jsonl is damaged");
    await userEvent.click(button("Try again"));
    expect(stage.actions.onRetry).toHaveBeenCalled();
  });
});

describe("the card of an ambiguous name", () => {
  it("offers the candidates, shows the chosen one, and goes back", async () => {
    stage.show(question("Vale", "person:minister", "person:mayor"));
    expect(stage.quotes()).toEqual([]);
    await userEvent.click(button(/Ingrid Vale/));
    expect(stage.heading()).toBe("Ingrid Vale");
    expect(stage.focused()?.textContent).toBe("Ingrid Vale");
    await userEvent.click(button("Back to Vale"));
    expect(stage.heading()).toBe("“Vale” may name");
    await expect.poll(() => stage.focused()?.textContent).toMatch(/^Ingrid Vale/);
    expect(stage.focused()?.tagName).toBe("BUTTON");
  });
});
