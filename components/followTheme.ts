import { readSettings } from "../settings/storedSettings.ts";
import { watchSettings } from "../settings/watchSettings.ts";

/** Known at once, which the settings are not: a dark page must not flash white before they are read. */
const CACHE = "theme";

const apply = (theme: string | null): void => {
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
};

/** Shows this page of the extension in the reader's theme, and follows it. */
export const followTheme = (): void => {
  apply(localStorage.getItem(CACHE));
  const follow = async (): Promise<void> => {
    const { theme } = await readSettings();
    localStorage.setItem(CACHE, theme);
    apply(theme);
  };
  void follow();
  watchSettings(() => void follow());
};
