import type { Driver } from "./driver.ts";
import { until } from "./until.ts";

/** Where the focus is looked for: in the page's card, in the tab's own page, or in a page of the extension beside it. */
export type Place = "card" | "page" | "popup.html" | "sidepanel.html";

/** What has the focus: its name as a screen reader says it, and what it is; and whether it is another than before. */
type Focused = { readonly name: string; readonly tag: string; readonly isAnother: boolean };

/** A reader who has a keyboard and nothing else, and counts what they press. */
export type Keyboard = {
  readonly press: (keys: string) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  /** What has the focus in a place; undefined while nothing there has. */
  readonly focused: (place: Place) => Promise<Focused | undefined>;
  /** Waits for the focus to be on what is so named. */
  readonly on: (place: Place, name: RegExp) => Promise<void>;
  /** Presses Tab (or what is said) until the focus is on what is so named. Fails once the focus has gone round. */
  readonly to: (place: Place, name: RegExp, key?: string) => Promise<void>;
  /** `to`, and then Enter. */
  readonly choose: (place: Place, name: RegExp, key?: string) => Promise<void>;
  /** How many keys were pressed since this was last asked. */
  readonly count: () => number;
};

/**
 * The focus may be in a shadow root that the place has; a name comes from a label, or from what is written there. The
 * element is kept on the root: a key is on its way for a while, and two elements may have the same name.
 */
const focusIn = `(root) => {
  let on = root.activeElement;
  while (on?.shadowRoot?.activeElement) on = on.shadowRoot.activeElement;
  if (on?.localName === "body") on = null;
  const isAnother = on !== (root.focusedBefore ?? null);
  root.focusedBefore = on;
  const labelled = on?.getAttribute("aria-labelledby") ?? null;
  const name = on?.getAttribute("aria-label") ?? (labelled === null ? undefined : root.getElementById(labelled)?.innerText)
    ?? on?.labels?.[0]?.innerText ?? (on?.innerText || on?.textContent || on?.value);
  return { name: name ?? "", tag: on?.localName ?? "", isAnother };
}`;

/** More than any page of ours has to step through. */
const MOST_STEPS = 120;

export const byKeys = (driver: Driver): Keyboard => {
  let pressed = 0;
  const press = (keys: string): Promise<void> => {
    pressed += 1;
    return driver.keyboard(keys);
  };
  const focused = async (place: Place): Promise<Focused | undefined> => {
    if (place === "card") return driver.inCard<Focused>(focusIn);
    if (place === "page") return driver.evaluate<Focused>(`(${focusIn})(document)`);
    return driver.inView<Focused>(place, `(view) => (${focusIn})(view.document)`);
  };
  const to = async (place: Place, name: RegExp, key = "Tab"): Promise<void> => {
    const passed: string[] = [];
    await focused(place);
    for (let steps = 0; steps < MOST_STEPS; steps++) {
      await press(key);
      const now = await until(
        `${key} to move the focus in ${place}, from ${passed.join(" | ") || "where it was"}`,
        async () => {
          const there = await focused(place);
          return there?.isAnother === true && there;
        },
      );
      if (name.test(now.name)) return;
      passed.push(`${now.tag} ${now.name.replace(/\s+/g, " ").slice(0, 40)}`);
    }
    throw new Error(`${key} never came to ${name} in ${place}; it passed ${passed.join(" | ")}`);
  };
  return {
    press,
    type: async (text) => {
      for (const key of text) await press(key);
    },
    focused,
    on: async (place, name) =>
      void (await until(`the focus on ${name} in ${place}`, async () => {
        const now = await focused(place);
        return now !== undefined && name.test(now.name);
      })),
    to,
    choose: async (place, name, key) => {
      await to(place, name, key);
      await press("Enter");
    },
    count: () => {
      const counted = pressed;
      pressed = 0;
      return counted;
    },
  };
};
