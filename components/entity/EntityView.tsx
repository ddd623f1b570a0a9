import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Entity } from "../../archive/entity.ts";
import type { OnRecord } from "../../archive/entityRecord.ts";
import { namedTogether, spokenOfBy } from "../../archive/namedTogether.ts";
import { thenAndNow } from "../../archive/thenAndNow.ts";
import { unfiltered } from "../entityAddress.ts";
import type { OpenedArchive } from "../openedArchive.ts";
import { EntityHead } from "./EntityHead.tsx";
import { NamedList } from "./NamedList.tsx";
import { Occurrences } from "./Occurrences.tsx";
import { lanesOf } from "./occasions.ts";
import { RecordChoice } from "./RecordChoice.tsx";
import { RecordEntry } from "./RecordEntry.tsx";
import { narrowRecord, type RecordFilters } from "./recordFilters.ts";
import { entityStrings } from "./strings.ts";
import { ThenAndNow } from "./ThenAndNow.tsx";
import { useGradually } from "./useGradually.ts";

type Props = {
  readonly entity: Entity;
  readonly record: readonly OnRecord[];
  readonly filters: RecordFilters;
  readonly opened: OpenedArchive;
  readonly onFilters: (filters: RecordFilters) => void;
};

/** Everything on record by and about one entity: when, by whom, with whom, and the words. */
export const EntityView = ({ entity, record, filters, opened, onFilters }: Props) => {
  const { said, source, year } = filters;
  const shown = useMemo(() => narrowRecord(record, { said, source, year }), [record, said, source, year]);
  const lanes = useMemo(() => lanesOf(shown, entity.id), [shown, entity.id]);
  const pairs = useMemo(() => thenAndNow(record, entity.id), [record, entity.id]);
  const placed = new Set(lanes.flatMap(({ occasions }) => occasions).flatMap(({ entries }) => entries));
  const drawn = useGradually(record.length);
  const isNarrowed = shown.length < record.length;
  const content = useRef<HTMLElement>(null);
  const wantsAll = useRef(false);
  const [isAllAgain, setAllAgain] = useState(false);
  // The button goes with the filters, once the address has none: the reader goes on at the head of all that is there again.
  useLayoutEffect(() => {
    const isReset = wantsAll.current && !isNarrowed;
    wantsAll.current = false;
    setAllAgain(isReset);
    if (isReset) content.current?.querySelector<HTMLElement>("h2[tabindex]")?.focus();
  }, [isNarrowed]);
  const showAll = (): void => {
    wantsAll.current = true;
    onFilters(unfiltered);
  };
  useEffect(() => {
    document.title = entityStrings.pageTitle(entity.name);
  }, [entity]);
  return (
    <main class="entity" ref={content}>
      <EntityHead entity={entity} record={record} opened={opened} />
      {record.length === 0 ? (
        <p class="notice">{entityStrings.nothing(entity.name)}</p>
      ) : (
        <>
          <div>
            <RecordChoice record={record} filters={filters} opened={opened} onFilters={onFilters} />
            {/* There from the start: a live region that comes with its words is not announced. */}
            <p class="shown">
              <span role="status">
                {isNarrowed && entityStrings.shown(shown.length, record.length)}
                {isAllAgain && <span class="unseen">{entityStrings.statements(record.length)}</span>}
                {shown.length === 0 && ` ${entityStrings.noneLeft()}`}
              </span>{" "}
              {isNarrowed && (
                <button type="button" class="plain" onClick={showAll}>
                  {entityStrings.showAll()}
                </button>
              )}
            </p>
          </div>
          <Occurrences lanes={lanes} undated={shown.filter((one) => !placed.has(one))} opened={opened} />
          {!isNarrowed && <ThenAndNow pairs={pairs} opened={opened} />}
          <div class="lists">
            <NamedList
              id="together"
              title={entityStrings.together}
              named={namedTogether(shown, entity.id)}
              opened={opened}
            />
            <NamedList
              id="speaks-of"
              title={entityStrings.speaksOf}
              named={spokenOfBy(shown, entity.id)}
              opened={opened}
            />
          </div>
          <section aria-labelledby="everything">
            <h2 id="everything" tabIndex={-1}>
              {entityStrings.everything}
            </h2>
            <ol class="entries">
              {shown.slice(0, drawn).map((entry) => (
                <li key={entry.statement.id}>
                  <RecordEntry entry={entry} opened={opened} />
                </li>
              ))}
            </ol>
          </section>
        </>
      )}
    </main>
  );
};
