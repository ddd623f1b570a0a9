import type { Block } from "../archive/document.ts";
import { attribute } from "../quoting/attribute.ts";
import { guessLanguage } from "../quoting/guessLanguage.ts";
import type { SpeakerInfo } from "../quoting/speakerInfo.ts";
import { findMentions } from "../spotting/findMentions.ts";
import type { Names } from "../spotting/names.ts";
import { type DraftBlocks, draftBlocks } from "./draftBlocks.ts";
import { type DraftStatement, draftStatements } from "./draftStatements.ts";

/** A raw text as a document of the corpus, and who seems to say what in it. */
export type DraftDocument = DraftBlocks & {
  readonly title: string;
  /** Name of whoever gives the answers of an interview, if the text tells. */
  readonly interviewee: string | undefined;
  /** BCP 47. */
  readonly language: string;
  readonly statements: readonly DraftStatement[];
};

export type DraftOptions = {
  readonly speakers: readonly SpeakerInfo[];
  /** Entity of the text's author, if known. */
  readonly author?: string | undefined;
  /** BCP 47, if known; else guessed. */
  readonly language?: string | undefined;
};

/** Reads a raw text as a document and proposes its statements. Undefined where it has no paragraph. */
export function draftCorpus(text: string, names: Names, options: DraftOptions): DraftDocument | undefined {
  const read = draftBlocks(text);
  if (!read) return undefined;
  const title = read.blocks[0]?.text ?? "";
  const language = options.language ?? guessLanguage(proseOf(read.blocks));
  const attributed = attribute(text, (part) => findMentions(names, part, { title }), {
    speakers: options.speakers,
    language,
    ...(options.author === undefined ? {} : { author: options.author }),
  });
  const statements = draftStatements(read.blocks, attributed, language);
  const answer = statements.find(
    ({ block, speaker }) => speaker !== null && read.blocks[block]?.kind === "answer",
  );
  const interviewee = options.speakers.find(({ id }) => id === answer?.speaker)?.name;
  return { ...read, title, interviewee, language, statements };
}

const proseOf = (blocks: readonly Block[]): string =>
  blocks.flatMap(({ kind, text }) => (kind === "heading" ? [] : [text])).join("\n");
