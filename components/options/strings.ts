import type { EntityKind } from "../../archive/entity.ts";
import { message } from "../../locales/locale.ts";
import { wording } from "../../locales/wording.ts";
import type { Amount, languages, Opening, SiteSwitch, Theme } from "../../settings/choices.ts";

const amounts: Readonly<Record<Amount, string>> = wording("options_amount", {});
const openings: Readonly<Record<Opening, string>> = wording("options_opening", {});
const kindNames: Readonly<Record<EntityKind, string>> = wording("options_kind", {});
const siteStates: Readonly<Record<SiteSwitch, string>> = wording("options_siteState", {});
const themes: Readonly<Record<Theme, string>> = wording("options_theme", {});
/** Each in itself: whoever looks for a language finds it by its own name. */
const languageNames: Readonly<Record<(typeof languages)[number], string>> = wording("options_language", {
  en: "English",
  ru: "Русский",
  az: "Azərbaycanca",
  hy: "Հայերեն",
  tr: "Türkçe",
});
const commands: Readonly<Record<string, string>> = wording("command", {});
const reasons = wording("options_permissionFor", {});
/** What the browser itself calls a permission stays as it is. */
const permissions = wording("options_permission", {
  scripting: "scripting",
  storage: "storage",
  contextMenus: "contextMenus",
});
const points = wording("options_privacy", {});

/** What browsers themselves call some commands. */
const browsersOwn: Readonly<Record<string, string>> = {
  _execute_action: "open_popup",
  _execute_sidebar_action: "open_panel",
};

/** Every word of the options page. */
export const optionsStrings = wording("options", {
  product: "On Record",
  amounts,
  openings,
  kindNames,
  sitePlaceholder: "example.com",
  siteStates,
  siteSwitch: (site: string) => message("options_siteSwitch", site),
  forgetSiteOf: (site: string) => message("options_forgetSiteOf", site),
  themes,
  languages: languageNames,
  /** The command of the manifest, whose own description is in the browser's language. */
  command: (name: string, description: string) =>
    commands[browsersOwn[name] ?? name.replaceAll("-", "_")] ?? description,
  /** Signs as they stand on the key; the browser gives their names. */
  signs: { Period: ".", Comma: "," } as Readonly<Record<string, string>>,
  keysHow: wording("options_keysHow", {}),
  privacyPoints: () => [points.nothingLeaves, points.reads, points.keeps, points.seen],
  permissionPoints: () =>
    (["pages", "scripting", "storage", "contextMenus", "sidePanel"] as const).map(
      (name) => [permissions[name], reasons[name]] as const,
    ),
  version: (version: string) => message("options_version", version),
});
