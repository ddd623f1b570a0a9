import { render } from "preact";
import { afterEach, beforeEach, vi } from "vitest";
import { page } from "vitest/browser";
import { Popup, type PopupProps } from "../../../components/popup/Popup.tsx";
import type { PageNames } from "../../../components/popup/pageNames.ts";
import { readerHref } from "../../../components/readerAddress.ts";
import "../../../components/popup/popup.css";
import { fixtureArchive } from "./fixtureArchive.ts";

/** What a page answers that names two. */
export const named: PageNames = {
  state: "on",
  site: "valleygazette.example",
  isByItself: true,
  names: [
    { entity: "person:marlow", count: 2 },
    { entity: "infrastructure:halden-bridge", count: 5 },
  ],
};

export let root: HTMLElement;
export const onOpen = vi.fn<(address: string) => void>();
export const onSwitch = vi.fn<PopupProps["onSwitch"]>(async () => {});
export const onShow = vi.fn<(entity: string) => void>();
export const onClose = vi.fn<() => void>();

/** Shows the popup over the fixture archive, as a press on the toolbar's icon does. */
export const show = (more: Partial<PopupProps> = {}, into: typeof render = render): void => {
  const openArchive = async () => fixtureArchive;
  const askPage = async () => named;
  into(
    <Popup
      typed=""
      openArchive={openArchive}
      askPage={askPage}
      readerAddress={readerHref}
      onOpen={onOpen}
      onSwitch={onSwitch}
      onAllow={async () => false}
      onBrowserSettings={undefined}
      recent={undefined}
      onPanel={() => {}}
      onOptions={() => {}}
      onShow={onShow}
      onClose={onClose}
      {...more}
    />,
    root,
  );
};

export const field = () => page.getByRole("searchbox");
export const marked = () => [...root.querySelectorAll("mark")].map((mark) => mark.textContent);

beforeEach(async () => {
  await page.viewport(400, 600);
  root = document.createElement("div");
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.clearAllMocks();
});
