import { render } from "preact";
import { useState } from "preact/hooks";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { CardQuestion } from "../../../components/card/cardHandle.ts";
import { Options, type OptionsProps } from "../../../components/options/Options.tsx";
import optionsCss from "../../../components/options/options.css?inline";
import type { PageNames } from "../../../components/popup/pageNames.ts";
import { SidePanel } from "../../../components/sidePanel/SidePanel.tsx";
import panelCss from "../../../components/sidePanel/sidePanel.css?inline";
import { Welcome } from "../../../components/welcome/Welcome.tsx";
import welcomeCss from "../../../components/welcome/welcome.css?inline";
import { defaultSettings, type Settings } from "../../../settings/settings.ts";
import { fixtureArchive } from "./fixtureArchive.ts";
import { violations } from "./violations.ts";

let root: HTMLElement;
let style: HTMLStyleElement;
beforeEach(async () => {
  await page.viewport(320, 800);
  root = document.createElement("div");
  style = document.createElement("style");
  document.head.append(style);
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  style.remove();
});

const fits = (): void => expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);

let stored: Settings;
/** The options page with what it stores. */
const StatefulOptions = (more: Partial<OptionsProps>) => {
  const [settings, setSettings] = useState(defaultSettings);
  stored = settings;
  return (
    <Options
      settings={settings}
      onChange={async (changed) => setSettings({ ...settings, ...changed })}
      commands={[
        { name: "next-name", description: "Next name on the page", keys: "Alt+Period" },
        { name: "switch-site", description: "Switch spotting off here, or on again", keys: "" },
      ]}
      browser="chrome"
      onChangeKeys={undefined}
      onForgetRecent={async () => {}}
      version="1.2.3"
      {...more}
    />
  );
};

describe("the options page", () => {
  const show = (more: Partial<OptionsProps> = {}): void => {
    style.textContent = optionsCss;
    render(<StatefulOptions {...more} />, root);
  };

  it("stores each option as it is pressed, and says so", async () => {
    show();
    await page.getByLabelText("Every name").click();
    await page.getByLabelText("A click on a name").click();
    await page.getByLabelText("Places").click();
    await page.getByLabelText("Dark").click();
    await page.getByLabelText("Show the number of names").click();
    expect(stored).toEqual({
      ...defaultSettings,
      amount: "every",
      opening: "click",
      kinds: defaultSettings.kinds.filter((kind) => kind !== "place"),
      theme: "dark",
      showsBadge: false,
    });
    await expect.element(page.getByText("Saved.")).toBeVisible();
  });

  it("switches sites from whatever is typed or pasted, and leaves them to On Record again", async () => {
    show();
    await userEvent.type(
      page.getByLabelText("Site", { exact: true }),
      "https://www.valleygazette.example/river?a=1",
    );
    await userEvent.keyboard("{Enter}");
    expect(stored.sites).toEqual({ "valleygazette.example": "off" });
    await page.getByLabelText("Spotting on valleygazette.example").selectOptions("On");
    expect(stored.sites).toEqual({ "valleygazette.example": "on" });
    await userEvent.type(page.getByLabelText("Site", { exact: true }), "not a site");
    await page.getByRole("button", { name: "Switch on" }).click();
    await expect.element(page.getByText("That is no address of a site.")).toBeVisible();
    expect(await violations()).toEqual([]);
    await page.getByRole("button", { name: "Remove valleygazette.example" }).click();
    expect(stored.sites).toEqual({});
  });

  it("says so where the browser could not keep an option", async () => {
    show({ onChange: () => Promise.reject(new Error("QuotaExceededError")) });
    await page.getByLabelText("Dark").click();
    await expect.element(page.getByText("The browser could not keep this")).toBeVisible();
  });

  it("shows keys as they stand on the keyboard, has no fault that axe knows, and fits 320 px", async () => {
    show();
    await expect.element(page.getByText("Alt+.")).toBeVisible();
    expect(await violations()).toEqual([]);
    fits();
  });
});

describe("the welcome page", () => {
  it("has no fault that axe knows, and fits 320 px", async () => {
    style.textContent = welcomeCss;
    const onOptions = vi.fn();
    render(<Welcome onOptions={onOptions} />, root);
    expect(await violations()).toEqual([]);
    fits();
    await page.getByRole("button", { name: "Options" }).click();
    expect(onOptions).toHaveBeenCalledOnce();
  });
});

const named: PageNames = {
  state: "on",
  site: "valleygazette.example",
  isByItself: true,
  names: [
    { entity: "person:marlow", count: 2 },
    { entity: "infrastructure:halden-bridge", count: 5 },
  ],
};
const onShow = vi.fn<(entity: string) => void>();
const lookUp = async () => ({ ok: false, error: "archive/entities.jsonl is damaged" }) as const;
const openArchive = async () => fixtureArchive;
/** The side panel with the question that it shows. */
const StatefulPanel = () => {
  const [question, setQuestion] = useState<CardQuestion>();
  return (
    <SidePanel
      openArchive={openArchive}
      page={named}
      question={question}
      onQuestion={setQuestion}
      site={{ onSwitch: () => {}, onAllow: async () => false, onBrowserSettings: undefined }}
      actions={{
        lookUp,
        onOpenSource: () => {},
        onSearch: () => {},
        passage: async () => ({ ok: false, error: "" }),
      }}
      onShow={onShow}
      onOptions={() => {}}
    />
  );
};

describe("the side panel", () => {
  it("lists the page's names, leads to one and shows its card, or why there is none, and goes back", async () => {
    style.textContent = panelCss;
    render(<StatefulPanel />, root);
    await expect.element(page.getByRole("heading", { name: "On this page · 2 names" })).toBeVisible();
    expect(await violations()).toEqual([]);
    fits();
    await page.getByRole("button", { name: /Halden bridge/ }).click();
    expect(onShow).toHaveBeenCalledExactlyOnceWith("infrastructure:halden-bridge");
    await expect.element(page.getByText("archive/entities.jsonl is damaged")).toBeVisible();
    await expect
      .element(page.getByRole("button", { name: /Halden bridge/ }))
      .toHaveAttribute("aria-current", "true");
    expect(await violations()).toEqual([]);
    fits();
    await page.getByRole("button", { name: "Close" }).click();
    await expect.element(page.getByText("archive/entities.jsonl is damaged")).not.toBeInTheDocument();
  });
});
