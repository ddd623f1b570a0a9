import { useLayoutEffect, useRef } from "preact/hooks";
import type { Archive } from "../../archive/archive.ts";
import type { CardActions, CardQuestion } from "../card/cardHandle.ts";
import { Failure } from "../Failure.tsx";
import { nameOf } from "../openedArchive.ts";
import { OnThisPage } from "../popup/OnThisPage.tsx";
import type { PageNames } from "../popup/pageNames.ts";
import { SiteBar } from "../popup/SiteBar.tsx";
import { sharedStrings } from "../strings.ts";
import { useOpenedArchive } from "../useOpenedArchive.ts";
import { CardPane } from "./CardPane.tsx";
import { panelStrings } from "./strings.ts";
import { useLookedAt } from "./useLookedAt.ts";

export type SidePanelProps = {
  readonly openArchive: () => Promise<Archive>;
  /** What the page in front answers; undefined until it has. */
  readonly page: PageNames | undefined;
  /** What is looked at on that page, if anything is. */
  readonly question: CardQuestion | undefined;
  readonly onQuestion: (question: CardQuestion | undefined) => void;
  readonly site: Omit<Parameters<typeof SiteBar>[0], "page">;
  readonly actions: Omit<CardActions, "onClose" | "onRetry">;
  /** Scrolls the page to the first mention of an entity. */
  readonly onShow: (entity: string) => void;
  readonly onOptions: () => void;
};

/** Beside the page: what is looked at there, as the card shows it, and the names that the page has. */
export const SidePanel = (props: SidePanelProps) => {
  const { page, question, onQuestion, onShow } = props;
  const archive = useOpenedArchive(props.openArchive);
  const opened = archive.status === "open" ? archive.opened : undefined;
  const answered = useLookedAt(question, props.actions.lookUp);
  const top = useRef<HTMLElement>(null);
  // What is looked at anew begins at its best.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the card is what the effect is for.
  useLayoutEffect(() => top.current?.scrollTo(0, 0), [answered]);

  const choose = (entity: string): void => {
    const name = opened === undefined ? entity : nameOf(opened.entities, entity);
    const entities = page?.names.map((named) => named.entity).filter((id) => id !== entity) ?? [];
    onQuestion({ entities: [entity], words: name, context: { text: "", title: "", entities, alias: name } });
    onShow(entity);
  };

  return (
    <div class="panel">
      <main ref={top}>
        <h1 class="unseen">{panelStrings.title}</h1>
        {archive.status === "failed" && (
          <Failure title={panelStrings.title} detail={archive.error}>
            <button type="button" onClick={archive.retry}>
              {sharedStrings.tryAgain}
            </button>
          </Failure>
        )}
        {answered && (
          <CardPane
            {...answered}
            actions={{
              ...props.actions,
              onClose: () => onQuestion(undefined),
              onRetry: () => onQuestion({ ...answered.question }),
            }}
          />
        )}
        {((question && !answered) || !page) && <p class="opening hint">{panelStrings.opening()}</p>}
        {page && <SiteBar page={page} {...props.site} />}
        {page && page.names.length > 0 && !answered && <p class="hint">{panelStrings.hint}</p>}
        {opened && page && (
          <OnThisPage names={page.names} opened={opened} current={question?.entities[0]} onShow={choose} />
        )}
      </main>
      <footer>
        <a href="/popup.html" target="_blank" rel="noopener">
          {panelStrings.search}
        </a>
        <a href="/reader.html" target="_blank" rel="noopener">
          {panelStrings.sources}
        </a>
        <button type="button" class="plain" onClick={props.onOptions}>
          {panelStrings.options}
        </button>
      </footer>
    </div>
  );
};
