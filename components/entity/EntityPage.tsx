import type { Archive } from "../../archive/archive.ts";
import type { EntityAddress } from "../entityAddress.ts";
import { Failure } from "../Failure.tsx";
import type { OpenedArchive } from "../openedArchive.ts";
import { PageBar } from "../PageBar.tsx";
import { readerHref } from "../readerAddress.ts";
import { sharedStrings } from "../strings.ts";
import { useOpenedArchive } from "../useOpenedArchive.ts";
import { EntityView } from "./EntityView.tsx";
import type { RecordFilters } from "./recordFilters.ts";
import { entityStrings } from "./strings.ts";
import { type EntityRecord, useEntityRecord } from "./useEntityRecord.ts";

type Props = {
  readonly openArchive: () => Promise<Archive>;
  readonly address: EntityAddress;
  readonly onFilters: (filters: RecordFilters) => void;
};

const Unknown = ({ id }: { readonly id: string }) => (
  <main>
    <h1>{entityStrings.unknown(id)}</h1>
    <p class="byline">{entityStrings.unknownHint}</p>
    <p>
      <a href={readerHref("")}>{entityStrings.toArchive()}</a>
    </p>
  </main>
);

type ViewProps = Omit<Props, "openArchive"> & {
  readonly opened: OpenedArchive | undefined;
  readonly read: EntityRecord;
};

const View = ({ opened, read, address, onFilters }: ViewProps) => {
  const entity = opened?.entities.get(address.entity);
  if (opened && !entity) return <Unknown id={address.entity} />;
  // For one render after a move the record is still of the entity before.
  if (!opened || !entity || read.status !== "open" || read.entity !== address.entity) {
    return (
      <main>
        <p class="opening" role="status">
          {entityStrings.opening()}
        </p>
      </main>
    );
  }
  return (
    <EntityView
      key={entity.id}
      entity={entity}
      record={read.record}
      filters={address}
      opened={opened}
      onFilters={onFilters}
    />
  );
};

/** The page of one entity: its record, or what went wrong and the way on. */
export const EntityPage = ({ openArchive, address, onFilters }: Props) => {
  const archive = useOpenedArchive(openArchive);
  const opened = archive.status === "open" ? archive.opened : undefined;
  const read = useEntityRecord(opened, address.entity);
  const error = archive.status === "failed" ? archive.error : read.status === "failed" ? read.error : "";
  return (
    <>
      <PageBar />
      {error === "" ? (
        <View opened={opened} read={read} address={address} onFilters={onFilters} />
      ) : (
        <main>
          <Failure heading="h1" title={entityStrings.failed()} detail={error}>
            <button type="button" onClick={archive.retry}>
              {sharedStrings.tryAgain}
            </button>
          </Failure>
        </main>
      )}
    </>
  );
};
