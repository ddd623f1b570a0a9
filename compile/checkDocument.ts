import { createHash } from "node:crypto";
import { basename } from "node:path";
import type { DocumentRecord } from "./documentSchema.ts";
import type { Problem } from "./problem.ts";
import type { BodyBlock } from "./readDocument.ts";
import type { YamlPath } from "./readYaml.ts";

const sha256 = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** Everything about a document that its own file tells: the blocks against the record, the emendations, the title. */
export const checkDocument = (
  file: string,
  record: DocumentRecord,
  blocks: readonly BodyBlock[],
  lineOf: (path: YamlPath) => number,
): readonly Problem[] => {
  const problems: Problem[] = [];
  const report = (line: number, text: string): void => {
    problems.push({ file, line, text });
  };

  const name = basename(file, ".md");
  if (record.id !== name) {
    report(lineOf(["id"]), `id "${record.id}" is not the file's name; write "${name}" or rename the file`);
  }
  if (blocks.length !== record.blocks.length) {
    report(
      lineOf(["blocks"]),
      `${record.blocks.length} blocks in the record but ${blocks.length} in the text; list each block of the text once`,
    );
  }
  for (const [i, block] of blocks.entries()) {
    const place = record.blocks[i];
    if (block.text !== block.text.trim() || block.text === "") {
      report(block.line, "white space around the block's text, or no text; remove it");
    }
    if (block.title !== (i === 0)) {
      report(
        block.line,
        i === 0
          ? 'the first block is not the title; mark the title with "# "'
          : 'a second title; mark a section heading with "## ", or escape a paragraph with a backslash',
      );
    }
    if (place !== undefined && sha256(block.text) !== place.sha256) {
      report(
        block.line,
        `the text of block ${i} ("${shorten(block.text)}") is not what the record's SHA-256 says; restore it from the source, or mend the record if the source was read wrongly`,
      );
    }
  }

  const places = record.blocks.map(({ at }, i) => ({ i, at, end: at + (blocks[i]?.text.length ?? 0) }));
  places.sort((a, b) => a.at - b.at);
  for (const [n, place] of places.entries()) {
    const before = places[n - 1];
    if (before !== undefined && place.at < before.end) {
      report(
        lineOf(["blocks", place.i, "at"]),
        `block ${place.i} begins inside block ${before.i} of the source; correct "at"`,
      );
    }
  }

  for (const [i, { block, start, end, was }] of record.emendations.entries()) {
    const text = blocks[block]?.text;
    const line = lineOf(["emendations", i]);
    if (text === undefined) {
      report(line, `there is no block ${block} to emend; correct "block"`);
    } else if (start >= end || end > text.length) {
      report(
        line,
        `${start}..${end} lies outside block ${block}, which has ${text.length} units; correct it`,
      );
    } else if (was.length !== end - start) {
      report(
        line,
        `"${was}" is ${was.length} units long but ${start}..${end} is ${end - start}; an emendation keeps the length`,
      );
    } else if (text.slice(start, end) === was) {
      report(line, `block ${block} still has "${was}" at ${start}; mend the text or remove the emendation`);
    }
  }
  return problems;
};
