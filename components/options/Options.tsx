import { useState } from "preact/hooks";
import { entityKinds } from "../../archive/entity.ts";
import { amounts, languages, openings, themes } from "../../settings/choices.ts";
import type { Settings } from "../../settings/settings.ts";
import { Choice } from "./Choice.tsx";
import { type KeyedCommand, Keys } from "./Keys.tsx";
import { Privacy } from "./Privacy.tsx";
import { Sites } from "./Sites.tsx";
import { optionsStrings } from "./strings.ts";

export type OptionsProps = {
  readonly settings: Settings;
  /** Stores some of the settings; rejects where the browser cannot. */
  readonly onChange: (changed: Partial<Settings>) => Promise<void>;
  readonly commands: readonly KeyedCommand[];
  readonly browser: "chrome" | "firefox";
  readonly onChangeKeys: (() => void) | undefined;
  readonly onForgetRecent: () => Promise<void>;
  readonly version: string;
};

/** All that a reader can set. Everything is stored as it is pressed. */
export const Options = (props: OptionsProps) => {
  const { settings, onForgetRecent } = props;
  const [said, setSaid] = useState("");
  const change = (changed: Partial<Settings>): void => {
    props.onChange(changed).then(
      () => setSaid(optionsStrings.saved),
      () => setSaid(optionsStrings.notSaved),
    );
  };
  return (
    <>
      <header>
        <p class="product">{optionsStrings.product}</p>
        <h1>{optionsStrings.title}</h1>
      </header>
      <main>
        <section aria-labelledby="names">
          <h2 id="names">{optionsStrings.names}</h2>
          <Choice
            name="amount"
            legend={optionsStrings.amount}
            hint={optionsStrings.amountHint}
            choices={amounts}
            words={optionsStrings.amounts}
            value={settings.amount}
            onValue={(amount) => change({ amount })}
          />
          <Choice
            name="opening"
            legend={optionsStrings.opening}
            hint={optionsStrings.openingHint}
            choices={openings}
            words={optionsStrings.openings}
            value={settings.opening}
            onValue={(opening) => change({ opening })}
          />
          <fieldset class="kinds">
            <legend>{optionsStrings.kinds}</legend>
            {entityKinds.map((kind) => (
              <label key={kind}>
                <input
                  type="checkbox"
                  checked={settings.kinds.includes(kind)}
                  onChange={({ currentTarget: { checked } }) =>
                    change({
                      kinds: entityKinds.filter((other) =>
                        other === kind ? checked : settings.kinds.includes(other),
                      ),
                    })
                  }
                />
                {optionsStrings.kindNames[kind]}
              </label>
            ))}
          </fieldset>
          <label class="alone">
            <input
              type="checkbox"
              checked={settings.showsBadge}
              onChange={({ currentTarget: { checked } }) => change({ showsBadge: checked })}
            />
            {optionsStrings.showsBadge}
          </label>
        </section>
        <section aria-labelledby="sites">
          <h2 id="sites">{optionsStrings.sites}</h2>
          <Sites sites={settings.sites} onSites={(sites) => change({ sites })} />
        </section>
        <section aria-labelledby="looks">
          <h2 id="looks">{optionsStrings.looks}</h2>
          <Choice
            name="theme"
            legend={optionsStrings.theme}
            choices={themes}
            words={optionsStrings.themes}
            value={settings.theme}
            onValue={(theme) => change({ theme })}
          />
          <Choice
            name="language"
            legend={optionsStrings.language}
            hint={optionsStrings.languageHint}
            choices={languages}
            words={optionsStrings.languages}
            value={settings.language}
            onValue={(language) => change({ language })}
          />
        </section>
        <section aria-labelledby="keys">
          <h2 id="keys">{optionsStrings.keys}</h2>
          <Keys commands={props.commands} browser={props.browser} onChangeKeys={props.onChangeKeys} />
        </section>
        <section aria-labelledby="look-ups">
          <h2 id="look-ups">{optionsStrings.lookUps}</h2>
          <label class="alone">
            <input
              type="checkbox"
              checked={settings.keepsRecent}
              onChange={({ currentTarget: { checked } }) => change({ keepsRecent: checked })}
            />
            {optionsStrings.keepsRecent}
          </label>
          <p class="hint">{optionsStrings.keepsRecentHint}</p>
          <button
            type="button"
            class="button"
            onClick={() => void onForgetRecent().then(() => setSaid(optionsStrings.forgotten))}
          >
            {optionsStrings.forgetRecent}
          </button>
        </section>
        <Privacy />
      </main>
      <footer>
        <a href="/reader.html">{optionsStrings.sources}</a>{" "}
        <a href="/welcome.html">{optionsStrings.introduction}</a>{" "}
        <span>{optionsStrings.version(props.version)}</span>
      </footer>
      <p class="said" role="status">
        {said}
      </p>
    </>
  );
};
