import { titlesOf } from "./offices.ts";
import type { SpeakerInfo } from "./speakerInfo.ts";

/** What is known of the entities that may speak. */
export type SpeakerBook = {
  /** Of an entity that is not listed, only the kind is known, from its id. */
  readonly info: (id: string) => SpeakerInfo;
  /** All that the entity may be called by its offices, as the archive states them. */
  readonly titles: (id: string) => ReadonlySet<string>;
  /** The entity with just this name or role ("Russian media"), without regard to case and article. */
  readonly named: (text: string) => string | null;
};

/** The same list serves many texts. */
const made = new WeakMap<readonly SpeakerInfo[], SpeakerBook>();

/** Looks entities up by id, and by name. */
export function makeSpeakerBook(speakers: readonly SpeakerInfo[]): SpeakerBook {
  const known = made.get(speakers);
  if (known) return known;
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  let byName: Map<string, string> | null = null;
  const titles = new Map<string, ReadonlySet<string>>();
  const book: SpeakerBook = {
    titles(id) {
      let found = titles.get(id);
      if (!found) {
        const { kind, name, roles } = book.info(id);
        found = new Set([...roles, ...(kind === "person" ? [] : [name])].flatMap(titlesOf));
        titles.set(id, found);
      }
      return found;
    },
    named(text) {
      byName ??= new Map(
        speakers.flatMap(({ id, name, roles }) =>
          [name, ...roles].map((words) => [plain(words), id] as const),
        ),
      );
      return byName.get(plain(text)) ?? null;
    },
    info: (id) => byId.get(id) ?? { id, name: id, kind: id.split(":")[0] ?? "", gender: "", roles: [] },
  };
  made.set(speakers, book);
  return book;
}

const plain = (text: string): string => text.toLowerCase().replace(/\s+/gu, " ").replace(/^the /u, "");
