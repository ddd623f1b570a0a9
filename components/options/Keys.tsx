import { CardKeyList } from "../card/CardKeyList.tsx";
import { optionsStrings } from "./strings.ts";

/** A command as the browser has it now. */
export type KeyedCommand = { readonly name: string; readonly description: string; readonly keys: string };

type Props = {
  readonly commands: readonly KeyedCommand[];
  readonly browser: keyof typeof optionsStrings.keysHow;
  /** Opens the browser's page where keys are changed; undefined where an extension cannot. */
  readonly onChangeKeys: (() => void) | undefined;
};

const signed = (keys: string): string =>
  keys
    .split("+")
    .map((key) => optionsStrings.signs[key] ?? key)
    .join("+");

/** The keys, as they are set in the browser, and where they are changed. */
export const Keys = ({ commands, browser, onChangeKeys }: Props) => (
  <>
    <table>
      <thead>
        <tr>
          <th scope="col">{optionsStrings.keyCommand}</th>
          <th scope="col">{optionsStrings.keyKeys}</th>
        </tr>
      </thead>
      <tbody>
        {commands.map(({ name, description, keys }) => (
          <tr key={name}>
            <td>{optionsStrings.command(name, description)}</td>
            <td>
              {keys === "" ? <span class="hint">{optionsStrings.noKeys}</span> : <kbd>{signed(keys)}</kbd>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
    <p class="hint">{optionsStrings.keysHow[browser]}</p>
    {onChangeKeys !== undefined && (
      <button type="button" class="button" onClick={onChangeKeys}>
        {optionsStrings.changeKeys}
      </button>
    )}
    <h3>{optionsStrings.keysInCard}</h3>
    <CardKeyList />
    <p class="hint">{optionsStrings.keysHint}</p>
  </>
);
