import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { fixtureEntity } from "../fixtureArchive.ts";
import { violations } from "../violations.ts";
import { material, question } from "./cardFixture.ts";
import { button, type CardStage, setCardStage } from "./cardStage.tsx";

let stage: CardStage;
beforeEach(async () => {
  await page.viewport(500, 900);
  stage = setCardStage();
});
afterEach(() => stage.leave());

describe("every state of the card", () => {
  const states: Readonly<Record<string, () => Promise<void> | void>> = {
    "of an entity": async () => {
      stage.show(question("Ada Marlow", "person:marlow"));
      await userEvent.click(button("Why this?").first());
    },
    "with a statement in context": async () => {
      stage.show(question("Ada Marlow", "person:marlow"));
      await userEvent.click(button("In context").first());
      await expect.poll(() => stage.dialog.querySelector(".context")).not.toBeNull();
    },
    "with a reference": async () => {
      stage.show(question("Ada Marlow", "person:marlow"));
      await userEvent.click(button("Cite").first());
      await expect.poll(() => stage.dialog.querySelector(".cite")).not.toBeNull();
    },
    "with its keys listed": async () => {
      stage.show(question("Ada Marlow", "person:marlow"));
      // Shown to whoever reads by keys.
      await userEvent.keyboard("{Tab}");
      await userEvent.click(button("Keys"));
    },
    "with a name looked up from a quote": async () => {
      stage.show(question("Ada Marlow", "person:marlow"));
      await userEvent.click(button(/more statement/));
      await userEvent.click(button("COP29").first());
      await expect.poll(() => stage.heading()).toBe("COP29");
    },
    "of an ambiguous name": () => stage.show(question("Vale", "person:minister", "person:mayor")),
    "with nothing on record": () =>
      stage.show(question("Orvik", "place:orvik"), {
        ok: true,
        material: { ...material, entities: [...material.entities, fixtureEntity("place:orvik", "Orvik")] },
      }),
    "that failed": () =>
      stage.show(question("Ada Marlow", "person:marlow"), { ok: false, error: "no answer" }),
  };
  const check = async (name: string): Promise<void> => {
    await states[name]?.();
    await Promise.all(stage.dialog.getAnimations().map(({ finished }) => finished));
    expect(await violations()).toEqual([]);
  };
  for (const tone of ["light", "dark"] as const) {
    it.each(Object.keys(states))(`is free of barriers, ${tone}: a card %s`, async (name) => {
      stage.dialog.dataset.tone = tone;
      await check(name);
    });
  }

  it.each(Object.keys(states))(
    "is free of barriers in a window of 320 px, and nothing is cut off: a card %s",
    async (name) => {
      await page.viewport(320, 640);
      stage.dialog.dataset.place = "sheet";
      await check(name);
      const wide = [...stage.dialog.querySelectorAll<HTMLElement>(".step:not([hidden]) *")].filter(
        (element) => element.getBoundingClientRect().right > 320.5 && !element.matches(".unseen, .unseen *"),
      );
      expect(wide.map(({ className, textContent }) => `${className}: ${textContent}`)).toEqual([]);
    },
  );

  it.each(Object.keys(states))(
    "is free of barriers from right to left, its buttons clear of its head: a card %s",
    async (name) => {
      stage.dialog.dir = "rtl";
      await check(name);
      const controls = stage.dialog.querySelector(".controls")?.getBoundingClientRect();
      const heading = document.createRange();
      heading.selectNodeContents(stage.now()?.querySelector("h2") ?? stage.dialog);
      expect(controls?.right).toBeLessThan(heading.getBoundingClientRect().left);
    },
  );
});
