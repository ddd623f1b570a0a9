import type { Ref } from "preact";
import { popupStrings } from "./strings.ts";

type Props = {
  readonly field: Ref<HTMLInputElement>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
};

/** The one field of the popup. The label is seen by screen readers; the placeholder says the same. */
export const SearchBox = ({ field, query, onQuery }: Props) => (
  <search>
    <label class="unseen" for="query">
      {popupStrings.field}
    </label>
    <input
      id="query"
      ref={field}
      type="search"
      value={query}
      placeholder={popupStrings.field}
      autocomplete="off"
      maxLength={500}
      onInput={(event) => onQuery(event.currentTarget.value)}
    />
  </search>
);
