import type { SpeakerInfo } from "./speakerInfo.ts";

/** What is known of the entities that may speak. */
export type SpeakerBook = {
  /** Of an entity that is not listed, only the kind is known, from its id. */
  readonly info: (id: string) => SpeakerInfo;
  /** The entity with just this name or role ("Russian media"), without regard to case and article. */
  readonly named: (text: string) => string | null;
};

/** Looks entities up by id. */
export function makeSpeakerBook(speakers: readonly SpeakerInfo[]): SpeakerBook {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const byName = new Map(
    speakers.flatMap(({ id, name, roles }) => [name, ...roles].map((text) => [plain(text), id] as const)),
  );
  return {
    named: (text) => byName.get(plain(text)) ?? null,
    info: (id) => byId.get(id) ?? { id, name: id, kind: id.split(":")[0] ?? "", gender: "", roles: [] },
  };
}

const plain = (text: string): string => text.toLowerCase().replace(/^the /u, "");
