import { nameOf, type OpenedArchive } from "../openedArchive.ts";
import { entityKindWords } from "../strings.ts";
import { entry } from "./popupKeys.ts";
import { popupStrings } from "./strings.ts";

/** What the page answered: its names with counts, or why there are none. `unreachable`: nobody answered. */
export type PageNames = {
  readonly state: "on" | keyof typeof popupStrings.pageStates;
  readonly names: readonly { readonly entity: string; readonly count: number }[];
};

type Props = {
  readonly page: PageNames;
  readonly opened: OpenedArchive;
  readonly onShow: (entity: string) => void;
};

/** The names spotted on the page, most often named first; a press scrolls the page to the name. Says why where there are none. */
export const OnThisPage = ({ page, opened, onShow }: Props) => {
  const names = [...page.names].sort((a, b) => b.count - a.count);
  const state = page.state === "on" && names.length === 0 ? "nothing found" : page.state;
  return (
    <section class="on-this-page" aria-labelledby="on-this-page">
      <h2 id="on-this-page">
        {popupStrings.onThisPage}
        {names.length > 0 && <span class="count"> · {popupStrings.nameCount(names.length)}</span>}
      </h2>
      {state !== "on" && (
        <p class="state">
          {popupStrings.pageStates[state]} {popupStrings.searchAnyway}
        </p>
      )}
      <ul>
        {names.map(({ entity, count }) => (
          <li key={entity}>
            <button type="button" {...entry} onClick={() => onShow(entity)}>
              <strong>{nameOf(opened.entities, entity)}</strong>
              <span class="kind">
                {opened.entities.get(entity)?.description ||
                  entityKindWords[opened.entities.get(entity)?.kind ?? "other"]}
              </span>
              <span class="times" aria-hidden="true">
                {popupStrings.times(count)}
              </span>
              <span class="unseen">{popupStrings.timesSpoken(count)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
