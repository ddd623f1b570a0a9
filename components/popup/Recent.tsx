import { entry } from "./popupKeys.ts";
import { popupStrings } from "./strings.ts";

type Props = {
  readonly queries: readonly string[];
  readonly onQuery: (query: string) => void;
  readonly onClear: () => void;
};

/** What was looked up last, each a press away, and a way to forget it. */
export const Recent = ({ queries, onQuery, onClear }: Props) =>
  queries.length > 0 && (
    <section class="recent" aria-labelledby="recent">
      <h2 id="recent">{popupStrings.recent}</h2>
      <ul class="suggestions">
        {queries.map((query) => (
          <li key={query}>
            <button type="button" {...entry} dir="auto" onClick={() => onQuery(query)}>
              {query}
            </button>
          </li>
        ))}
        <li>
          <button type="button" class="plain" onClick={onClear}>
            {popupStrings.forget}
          </button>
        </li>
      </ul>
    </section>
  );
