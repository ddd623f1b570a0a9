import { type ComponentChild, render } from "preact";
import { vi } from "vitest";

/** A surface of the interface, shown in whatever language is set. */
export type Shown = {
  /** What holds it all. */
  readonly whole: HTMLElement;
  readonly leave: () => void;
};
/** How to show each surface and state, by name. */
export type Surfaces = Readonly<Record<string, () => Promise<Shown>>>;

/** As long as vitest.config.ts has `expect.poll` wait, in ms. */
const PATIENCE_MS = 10_000;

/** Presses what a selector finds, once it is there. */
export const press = async (whole: HTMLElement, selector: string): Promise<void> => {
  const pressed = await vi.waitFor(() => {
    const found = whole.querySelector(selector);
    if (found === null) throw new Error(`nothing to press: ${selector}`);
    return found;
  }, PATIENCE_MS);
  // Marks of a picture have no `click()`.
  pressed.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
};

/** A page with its own style sheet only, as each of the extension's pages has; then what is pressed in it. */
export const page =
  (css: string, view: () => ComponentChild, ...pressed: readonly string[]) =>
  async (): Promise<Shown> => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
    const root = document.createElement("div");
    document.body.append(root);
    render(view(), root);
    const leave = () => {
      render(null, root);
      root.remove();
      document.adoptedStyleSheets = [];
    };
    try {
      for (const selector of pressed) await press(root, selector);
    } catch (error) {
      leave();
      throw error;
    }
    return { whole: root, leave };
  };

/** After these frames whatever was answered is shown, and what it asked for in turn; then nothing fades in any more. */
export const settled = async (whole: HTMLElement | undefined): Promise<void> => {
  for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
  await Promise.all((whole?.getAnimations({ subtree: true }) ?? []).map(({ finished }) => finished));
};
