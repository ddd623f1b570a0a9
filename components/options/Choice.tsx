type Props<Value extends string> = {
  /** Of the radio group; unique on the page. */
  readonly name: string;
  readonly legend: string;
  readonly hint?: string;
  readonly choices: readonly Value[];
  readonly words: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onValue: (value: Value) => void;
};

/** One of a few, all in sight. */
export const Choice = <Value extends string>(props: Props<Value>) => {
  const { name, legend, hint, choices, words, value, onValue } = props;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice}>
          <input type="radio" name={name} checked={choice === value} onChange={() => onValue(choice)} />
          {words[choice]}
        </label>
      ))}
      {hint !== undefined && <p class="hint">{hint}</p>}
    </fieldset>
  );
};
