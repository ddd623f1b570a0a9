/** What an entity's page shows: the entity, and what its record is narrowed to. Empty strings where it is not. */
export type EntityAddress = {
  readonly entity: string;
  readonly said: "" | "by" | "about";
  /** Id of a document. */
  readonly source: string;
  /** Four digits. */
  readonly year: string;
};

export const unfiltered = { said: "", source: "", year: "" } as const;

/** `/entity.html#person:lavrov?said=by&year=2020`: all that the page needs, so that the address survives a restart. */
export const entityHref = (entity: string, narrowed: Partial<EntityAddress> = {}): string => {
  const { said = "", source = "", year = "" } = narrowed;
  const query = new URLSearchParams(
    Object.entries({ said, source, year }).filter(([, value]) => value !== ""),
  ).toString();
  const id = encodeURIComponent(entity).replaceAll("%3A", ":");
  return `/entity.html#${id}${query === "" ? "" : `?${query}`}`;
};

/** Reads what `entityHref` writes; what it does not know is left out. */
export const parseEntityHash = (hash: string): EntityAddress => {
  const [id = "", query = ""] = hash.replace(/^#/, "").split("?", 2);
  const values = new URLSearchParams(query);
  const said = values.get("said");
  const year = values.get("year") ?? "";
  let entity = id;
  try {
    entity = decodeURIComponent(id);
  } catch {
    // A stray "%": taken as it stands.
  }
  return {
    entity,
    said: said === "by" || said === "about" ? said : "",
    source: values.get("source") ?? "",
    year: /^\d{4}$/.test(year) ? year : "",
  };
};
