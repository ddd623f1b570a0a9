const files: Readonly<Record<string, string>> = {
  person: "people.yaml",
  place: "places.yaml",
  organisation: "organisations.yaml",
  agreement: "agreements.yaml",
  infrastructure: "infrastructure.yaml",
  event: "events.yaml",
  other: "others.yaml",
};

/** The file of the gazetteer where an entity of that id belongs, for advice; the folder for an unknown kind. */
export const gazetteerFile = (id: string): string => {
  const kind = id.split(":", 1)[0] ?? "";
  return `corpus/gazetteer/${Object.hasOwn(files, kind) ? files[kind] : ""}`;
};
