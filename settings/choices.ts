/** What a setting may be; the first of each is what On Record comes with. No schema: content scripts carry this file. */
export const themes = ["auto", "light", "dark"] as const;
/** `auto`: the browser's. Source texts stay in their language. */
export const languages = ["auto", "en", "ru", "az", "hy", "tr"] as const;
/** How many of a page's names are painted. Every one answers to the pointer, painted or not. */
export const amounts = ["first", "every", "hover"] as const;
/** What opens a card: resting the pointer; resting it with Alt held; a click on the name. Keys always do. */
export const openings = ["hover", "alt", "click"] as const;
/** What the reader wants on a site, whatever kind of page it is. */
export const siteSwitches = ["on", "off"] as const;

export type Theme = (typeof themes)[number];
export type Amount = (typeof amounts)[number];
export type Opening = (typeof openings)[number];
export type SiteSwitch = (typeof siteSwitches)[number];

/** The site of an address, by which it is switched: the host without `www.`, which leads to the same pages. */
export const siteOf = (hostname: string): string => hostname.replace(/^www\./, "");
