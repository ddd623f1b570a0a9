import { nameOf, type OpenedArchive } from "../openedArchive.ts";
import { entityKindWords } from "../strings.ts";
import type { PageNames } from "./pageNames.ts";
import { entry } from "./popupKeys.ts";
import { popupStrings } from "./strings.ts";

type Props = {
  readonly names: PageNames["names"];
  readonly opened: OpenedArchive;
  /** The entity that is looked at, where a view beside the list shows it. */
  readonly current?: string | undefined;
  readonly onShow: (entity: string) => void;
};

/** The names spotted on the page, most often named first; a press leads to the name. Nothing where there are none. */
export const OnThisPage = ({ names, opened, current, onShow }: Props) =>
  names.length > 0 && (
    <section class="on-this-page" aria-labelledby="on-this-page">
      <h2 id="on-this-page">
        {popupStrings.onThisPage}
        <span class="count"> · {popupStrings.nameCount(names.length)}</span>
      </h2>
      <ul>
        {[...names]
          .sort((a, b) => b.count - a.count)
          .map(({ entity, count }) => (
            <li key={entity}>
              <button
                type="button"
                {...entry}
                aria-current={entity === current ? "true" : undefined}
                onClick={() => onShow(entity)}
              >
                <strong>{nameOf(opened.entities, entity)}</strong>
                <span class="kind" dir="auto">
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
