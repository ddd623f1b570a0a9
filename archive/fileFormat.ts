import * as v from "valibot";
import { sha256 } from "./sha256.ts";
import { stableJson } from "./stableJson.ts";

/** The version of the archive's files that this On Record writes and reads. */
const FORMAT_VERSION = 1;

/** What an archive is made of; each kind has its own schema. */
export type ArchiveFileKind =
  | "manifest"
  | "entities"
  | "documents"
  | "document"
  | "statements"
  | "entity-index"
  | "search";

const FORMAT_PREFIX = "on-record/";

const HeaderSchema = v.object({ format: v.string(), version: v.number(), sha256: v.string() });

/**
 * One file of an archive: a line of JSON that tells format, version and the SHA-256 (hex) of the second
 * line's UTF-8 bytes, and a line of JSON with the content. Equal content gives equal bytes: keys are sorted.
 */
export const writeArchiveFile = async (kind: ArchiveFileKind, content: unknown): Promise<string> => {
  const body = stableJson(content);
  const header = { format: `${FORMAT_PREFIX}${kind}`, version: FORMAT_VERSION, sha256: await sha256(body) };
  return `${JSON.stringify(header)}\n${body}\n`;
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The header's hash of a file, to compare with the manifest's; undefined if there is no header. */
export const archiveFileHash = (text: string): string | undefined => {
  const header = v.safeParse(HeaderSchema, parseJson(text.split("\n", 1)[0] ?? ""));
  return header.success ? header.output.sha256 : undefined;
};

/**
 * The content of one file of an archive, parsed by `schema`. `path` names the file in errors.
 *
 * @throws Error that says which file is wrong, how, and what to do, if the file is no archive file, of
 *   another kind or version, damaged (its hash differs), or not what the schema expects.
 */
export const readArchiveFile = async <T>(
  path: string,
  kind: ArchiveFileKind,
  text: string,
  schema: v.GenericSchema<unknown, T>,
): Promise<T> => {
  const lineEnd = text.indexOf("\n");
  const header = v.safeParse(HeaderSchema, parseJson(text.slice(0, Math.max(lineEnd, 0))));
  if (!header.success || !header.output.format.startsWith(FORMAT_PREFIX)) {
    throw new Error(`${path} is not a file of an On Record archive; reinstall the extension`);
  }
  const { format, version, sha256: expected } = header.output;
  // The version comes first: a later version may have other kinds and another way to hash.
  if (version !== FORMAT_VERSION) {
    const remedy = version > FORMAT_VERSION ? "update the extension" : "reinstall the extension";
    throw new Error(
      `${path} is of format version ${version}; this On Record reads version ${FORMAT_VERSION}: ${remedy}`,
    );
  }
  if (format !== `${FORMAT_PREFIX}${kind}`) {
    throw new Error(`${path} holds "${format}", not "${FORMAT_PREFIX}${kind}"; reinstall the extension`);
  }
  const body = text.slice(lineEnd + 1, text.endsWith("\n") ? -1 : undefined);
  if ((await sha256(body)) !== expected) {
    throw new Error(`${path} is damaged: its hash differs; reinstall the extension`);
  }
  const content = v.safeParse(schema, parseJson(body));
  if (!content.success) {
    const issue = content.issues[0];
    const where = v.getDotPath(issue);
    throw new Error(
      `${path} is not what its format says${where ? ` at ${where}` : ""}: ${issue.message}; reinstall the extension`,
    );
  }
  return content.output;
};
