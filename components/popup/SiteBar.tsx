import { useState } from "preact/hooks";
import type { SiteSwitch } from "../../settings/choices.ts";
import { type AnsweredPage, isSpotting, type PageNames } from "./pageNames.ts";
import { popupStrings } from "./strings.ts";

type Props = {
  readonly page: PageNames;
  readonly onSwitch: (page: AnsweredPage, to: SiteSwitch) => void;
  /** Asks the browser for access; answers whether it was given. Called within the press, as browsers ask for that. */
  readonly onAllow: () => Promise<boolean>;
  /** Opens the browser's own page for the extension's permissions, where it can be opened. */
  readonly onBrowserSettings: (() => void) | undefined;
};

const Withheld = ({ onAllow, onBrowserSettings }: Omit<Props, "page" | "onSwitch">) => {
  const [isRefused, setRefused] = useState(false);
  return (
    <div class="site withheld">
      <p>
        <strong>{popupStrings.withheld}</strong> {popupStrings.withheldWhy}
      </p>
      <p class="ways">
        <button
          type="button"
          class="button"
          onClick={() => void onAllow().then((given) => setRefused(!given))}
        >
          {popupStrings.allow}
        </button>
      </p>
      {/* From the start: where the browser asks, the popup may be closed by that, and tells nothing afterwards. */}
      <p>{popupStrings.allowIn(onBrowserSettings !== undefined)}</p>
      {onBrowserSettings !== undefined && (
        <p class="ways">
          <button type="button" class="button" onClick={onBrowserSettings}>
            {popupStrings.openBrowserSettings}
          </button>
        </p>
      )}
      <p role="status">{isRefused && popupStrings.refused}</p>
    </div>
  );
};

/** What On Record does on this site, and why; and one press to have it otherwise. */
export const SiteBar = ({ page, onSwitch, onAllow, onBrowserSettings }: Props) => {
  if (page.state === "withheld") return <Withheld onAllow={onAllow} onBrowserSettings={onBrowserSettings} />;
  if (!("site" in page)) {
    return (
      <p class="site">
        {popupStrings.unreachable} {popupStrings.searchAnyway}
      </p>
    );
  }
  const isOn = isSpotting(page);
  return (
    <div class="site">
      <p role="status">
        <strong>{page.site}</strong>{" "}
        {popupStrings.pageState(
          isOn && !page.isByItself && page.state === "on" ? "on by reader" : page.state,
        )}
      </p>
      <button
        type="button"
        class="button"
        aria-label={isOn ? popupStrings.turnOff(page.site) : popupStrings.turnOn(page.site)}
        onClick={() => onSwitch(page, isOn ? "off" : "on")}
      >
        {isOn ? popupStrings.turnOffHere : popupStrings.turnOnHere}
      </button>
      {page.state === "reading" && <progress aria-label={popupStrings.pageState("reading")} />}
    </div>
  );
};
