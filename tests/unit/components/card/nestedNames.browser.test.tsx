import fc from "fast-check";
import { render } from "preact";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { CardContent } from "../../../../components/card/cardHandle.ts";
import { QuoteText } from "../../../../components/card/QuoteText.tsx";
import { material, question } from "./cardFixture.ts";
import { button, type CardStage, setCardStage } from "./cardStage.tsx";

let stage: CardStage;
beforeEach(async () => {
  await page.viewport(500, 900);
  stage = setCardStage();
});
afterEach(() => stage.leave());

describe("a name inside a quote", () => {
  const cop29 = async () => {
    stage.show(question("Ada Marlow", "person:marlow"));
    await userEvent.click(button(/more statement/));
    return button("COP29").first();
  };

  it("is looked up in turn, and back returns to the very name, the list as it was", async () => {
    await userEvent.click(await cop29());
    await expect.poll(stage.heading).toBe("COP29");
    expect(stage.actions.lookUp).toHaveBeenCalledWith(["event:cop29"]);
    expect(stage.focused()?.tagName).toBe("H2");
    await expect.poll(() => stage.announced()).toBe("COP29: 1 statement on record");
    await userEvent.click(button("Back to Ada Marlow"));
    expect(stage.heading()).toBe("Ada Marlow");
    await expect.poll(() => stage.focused()?.textContent).toBe("COP29");
    await expect.poll(() => stage.announced()).toMatch(/^Ada Marlow: \d+ statements on record$/);
    expect(stage.quotes().length).toBeGreaterThan(3);
  });

  it("can be chosen by keys alone", async () => {
    const name = await cop29();
    (name.element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await expect.poll(stage.heading).toBe("COP29");
    await userEvent.keyboard("{Shift>}{Tab}{/Shift}{Enter}");
    await expect.poll(stage.heading).toBe("Ada Marlow");
    await userEvent.keyboard(" ");
    await expect.poll(stage.heading).toBe("COP29");
  });

  it("keeps the way back where it is when the answer comes, also under a press that has begun", async () => {
    const name = await cop29();
    let answer: (content: CardContent) => void = () => {};
    stage.actions.lookUp.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    await userEvent.click(name);
    const back = button("Back to Ada Marlow").element();
    answer({ ok: true, material });
    await expect.poll(stage.heading).toBe("COP29");
    await expect.poll(() => stage.quotes()[0]).toBe("COP29 changed nothing.");
    expect(button("Back to Ada Marlow").element()).toBe(back);
  });

  it("says so where the answer fails, and asks anew", async () => {
    const name = await cop29();
    stage.actions.lookUp.mockResolvedValueOnce({ ok: false, error: "the background did not answer" });
    await userEvent.click(name);
    await expect.element(page.getByText("the background did not answer")).toBeVisible();
    await userEvent.click(button("Try again"));
    await expect.poll(() => stage.quotes()[0]).toBe("COP29 changed nothing.");
  });

  it("tells why a statement is there by the statement that it was looked up from", async () => {
    await userEvent.click(await cop29());
    await expect.poll(stage.heading).toBe("COP29");
    await userEvent.click(button("Why this?").first());
    expect(stage.dialog.querySelector(".step:not([hidden]) .why")?.textContent).toContain(
      "“COP29” in the statement before names COP29.",
    );
  });

  it("is no button on its own card", async () => {
    stage.show(question("COP29", "event:cop29"));
    expect(stage.quotes()).toEqual(["COP29 changed nothing."]);
    expect(stage.dialog.querySelector("blockquote [role=button]")).toBeNull();
  });
});

describe("the words of a quote", () => {
  it("stand there each once and in order, whatever is marked or named in them", () => {
    const slice = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.array(slice), fc.array(slice), (text, marks, names) => {
        const inOrder = marks.toSorted((a, b) => a.start - b.start);
        render(
          <QuoteText
            text={text}
            marks={inOrder}
            names={names.map((name) => ({ ...name, entities: ["place:halden"] }))}
            onName={() => {}}
          />,
          stage.column,
        );
        expect(stage.column.textContent).toBe(text);
      }),
    );
  });
});
