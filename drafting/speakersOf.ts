import type { Entity } from "../archive/entity.ts";
import type { SpeakerInfo } from "../quoting/speakerInfo.ts";
import type { GazetteerEntry } from "../spotting/gazetteerEntry.ts";

/** What attribution knows of each entity of an archive: its roles as the sources state them, and our gloss. */
export function speakersOf(
  entities: Iterable<Entity>,
  entries: readonly GazetteerEntry[],
): readonly SpeakerInfo[] {
  const genders = new Map(entries.map(({ id, gender }) => [id, gender]));
  return Array.from(entities, ({ id, name, kind, roles, description }) => ({
    id,
    name,
    kind,
    gender: genders.get(id) ?? "",
    roles: [...roles.map(({ text }) => text), ...(description === "" ? [] : [description])],
  }));
}
