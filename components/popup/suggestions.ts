import type { EntityKind } from "../../archive/entity.ts";
import type { OpenedArchive } from "../openedArchive.ts";

const FEW = 5;

/** Kinds whose names say most of what an archive holds, tried in turn. */
const telling: readonly EntityKind[] = ["infrastructure", "agreement", "person", "event"];

/** A few names worth trying when nothing was found: those on the page, else one of each telling kind in turn. */
export const suggestions = (opened: OpenedArchive, onPage: readonly string[]): readonly string[] => {
  const named = onPage.flatMap((id) => opened.entities.get(id)?.name ?? []);
  if (named.length > 0) return named.slice(0, FEW);
  const byKind = telling.map((kind) =>
    [...opened.entities.values()].filter((entity) => entity.kind === kind),
  );
  const rounds = Array.from({ length: FEW }, (_, round) =>
    byKind.flatMap((entities) => entities[round] ?? []),
  );
  return rounds
    .flat()
    .slice(0, FEW)
    .map(({ name }) => name);
};
