import type { SiteSwitch } from "./choices.ts";
import type { Settings } from "./settings.ts";

type Sites = Settings["sites"];

/**
 * The switches of sites once one is turned on or off. A switch that only says what On Record does anyway is dropped,
 * so that the list holds nothing but what the reader wants otherwise.
 * @param isByItself whether On Record spots names on that page when it is left to it
 */
export const switchSite = (sites: Sites, site: string, to: SiteSwitch, isByItself: boolean): Sites => {
  const others = Object.fromEntries(Object.entries(sites).filter(([other]) => other !== site));
  return (to === "on") === isByItself ? others : { ...others, [site]: to };
};
