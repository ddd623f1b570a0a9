import { createHash } from "node:crypto";
import { stringify } from "yaml";
import type { BlockKind, Evidenced } from "../archive/document.ts";
import type { DocumentRecord } from "../compile/documentSchema.ts";
import type { DraftDocument } from "./draftCorpus.ts";

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

const markers: Readonly<Record<BlockKind, string>> = {
  heading: "## ",
  standfirst: "> ",
  question: "Q: ",
  answer: "A: ",
  paragraph: "",
};
const looksMarked = /^(?:#{1,2} |> |Q: |A: |\\)/u;
/** Of each left-out line the notes show the beginning, enough to find it. */
const shownOfLeftOut = 80;

const stated = (value: string, evidence: string): Evidenced => ({ value, basis: "stated", evidence });
const notFound = (what: string): Evidenced => ({
  value: "",
  basis: "unknown",
  evidence: `The draft found no ${what} in the text; look it up`,
});

/** The file `corpus/documents/<id>.md` of a drafted document. `file` and `text` are the raw text's name and content. */
export function writeDocument(id: string, draft: DraftDocument, file: string, text: string): string {
  const { title, byline, interviewee, date, blocks } = draft;
  const record: DocumentRecord = {
    id,
    source: { file, sha256: sha256(text) },
    title,
    author: byline === undefined ? notFound("author") : stated(byline, "A line of its own"),
    interviewee:
      interviewee === undefined ? notFound("interviewee") : stated(interviewee, "Gives the answers"),
    publisher: notFound("publisher"),
    date: date
      ? { from: date.day, to: date.day, basis: "stated", reason: `The line “${date.words}”` }
      : { from: "", to: "", basis: "unknown", reason: "The draft found no date line; look it up" },
    url: notFound("address"),
    language: draft.language,
    genre: draft.interview ? "interview" : "article",
    rights: notFound("notice"),
    emendations: [],
    notes: draft.leftOut.map(
      ({ at, text: words }) => `Left out by the draft, at ${at}: ${words.slice(0, shownOfLeftOut)}`,
    ),
    blocks: blocks.map((block) => ({ at: block.at, sha256: sha256(block.text) })),
  };
  const body = blocks.map(({ kind, text: words }, index) => {
    if (index === 0) return `# ${words}`;
    return kind === "paragraph" && looksMarked.test(words) ? `\\${words}` : `${markers[kind]}${words}`;
  });
  return `---\n${stringify(record, { lineWidth: 0 })}---\n\n${body.join("\n\n")}\n`;
}
