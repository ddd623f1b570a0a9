import { browser } from "wxt/browser";

/** Calls back whenever something in the storage has changed, by whatever page, until the signal ends it. */
export const watchSettings = (onChange: () => void, signal?: AbortSignal): void => {
  const { onChanged } = browser.storage.local;
  onChanged.addListener(onChange);
  signal?.addEventListener("abort", () => onChanged.removeListener(onChange));
};
