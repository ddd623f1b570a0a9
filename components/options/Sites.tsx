import { useState } from "preact/hooks";
import { type SiteSwitch, siteOf, siteSwitches } from "../../settings/choices.ts";
import type { Settings } from "../../settings/settings.ts";
import { optionsStrings } from "./strings.ts";

type Props = {
  readonly sites: Settings["sites"];
  readonly onSites: (sites: Settings["sites"]) => void;
};

/** The site of what somebody typed or pasted: a host, or a whole address. Undefined for what is neither. */
export const siteOfTyped = (typed: string): string | undefined => {
  const address = /^[a-z]+:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  if (!URL.canParse(address)) return undefined;
  const { hostname, protocol } = new URL(address);
  return /^https?:$/.test(protocol) && hostname.includes(".") ? siteOf(hostname) : undefined;
};

/** The sites that the reader has switched, each to be switched otherwise or left to On Record again. */
export const Sites = ({ sites, onSites }: Props) => {
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState("");
  const all = Object.entries(sites).toSorted(([a], [b]) => a.localeCompare(b));

  const add = (to: SiteSwitch): void => {
    const site = siteOfTyped(typed);
    setProblem(site === undefined ? optionsStrings.noSite : "");
    if (site === undefined) return;
    onSites({ ...sites, [site]: to });
    setTyped("");
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    add("off");
  };

  return (
    <>
      <p class="hint">{optionsStrings.sitesHint}</p>
      {all.length === 0 && <p>{optionsStrings.noSites}</p>}
      <ul class="sites">
        {all.map(([site, state]) => (
          <li key={site}>
            <span class="name">{site}</span>
            <select
              aria-label={optionsStrings.siteSwitch(site)}
              value={state}
              onChange={({ currentTarget: { value } }) =>
                onSites({ ...sites, [site]: siteSwitches.find((choice) => choice === value) ?? state })
              }
            >
              {siteSwitches.map((choice) => (
                <option key={choice} value={choice}>
                  {optionsStrings.siteStates[choice]}
                </option>
              ))}
            </select>
            <button
              type="button"
              class="button"
              aria-label={optionsStrings.forgetSiteOf(site)}
              onClick={() => onSites(Object.fromEntries(all.filter(([other]) => other !== site)))}
            >
              {optionsStrings.forgetSite}
            </button>
          </li>
        ))}
      </ul>
      <form class="add" onSubmit={submit}>
        <label for="site">{optionsStrings.site}</label>
        <input
          id="site"
          value={typed}
          placeholder={optionsStrings.sitePlaceholder}
          autocomplete="off"
          aria-describedby="site-problem"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {optionsStrings.addOff}
        </button>
        <button type="button" class="button" onClick={() => add("on")}>
          {optionsStrings.addOn}
        </button>
        <p id="site-problem" role="status">
          {problem}
        </p>
      </form>
    </>
  );
};
