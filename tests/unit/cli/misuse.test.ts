import { join } from "node:path";
import { expect, test } from "vitest";
import { soundCorpus, writeCorpus } from "../compile/corpusFixture.ts";
import { onRecord } from "./onRecord.ts";

/** Each test starts the real command a few times, on a machine that may be busy. */
const TIMEOUT_MS = 60_000;

const files = {
  ...soundCorpus,
  "news.txt": "The road to Varna is open.\n",
  "latin1.txt": Uint8Array.from(Buffer.from("Kovač était là.", "latin1")),
};

/** The command's last words, on one line each: nothing on stdout, and the code. */
const cases: readonly (readonly [args: string, code: number, first: string])[] = [
  ["", 2, "on-record: no command given"],
  ["look", 2, 'on-record: there is no command "look"'],
  ["documents all", 2, 'on-record: documents takes no argument; "all" is too many'],
  ["check --fast", 2, "on-record: Unknown option '--fast'"],
  ["mentions", 2, "on-record: no FILE given"],
  ["mentions ROOT/news.txt ROOT/news.txt", 2, "on-record: one FILE at a time"],
  ["mentions ROOT/none.txt", 1, "ROOT/none.txt: there is no such file; check the path"],
  ["mentions ROOT", 1, "ROOT: this is a folder; name a text file in it"],
  ["mentions ROOT/latin1.txt", 1, "ROOT/latin1.txt: this is no text in UTF-8; convert it first"],
  ["statements", 2, "on-record: no --document ID or FILE given"],
  ["statements --document", 2, "on-record: Option '--document <value>' argument missing"],
  [
    "statements --document gazette-2021-port ROOT/news.txt",
    2,
    "on-record: give --document ID or FILE, not both",
  ],
  [
    "statements --document gazette-1999",
    1,
    'there is no document "gazette-1999"; "on-record documents" lists them',
  ],
  ["search", 2, "on-record: no QUERY (several words go in quotation marks) given"],
  ["search port road", 2, "on-record: one QUERY (several words go in quotation marks) at a time"],
  ["search EMPTY", 2, "on-record: QUERY is empty; give a name or some words"],
  ["search port --limit 0", 2, 'on-record: --limit is "0"; give a whole number from 1'],
  ["search port --limit many", 2, 'on-record: --limit is "many"; give a whole number from 1'],
  ["card ROOT/news.txt", 2, "on-record: no --at OFFSET given"],
  ["card ROOT/news.txt --at=-1", 2, 'on-record: --at is "-1"; give a whole number from 0'],
  ["card ROOT/news.txt --at 1.5", 2, 'on-record: --at is "1.5"; give a whole number from 0'],
  ["card ROOT/news.txt --at 27", 1, "--at 27 lies outside the text, which has 27 UTF-16 units"],
];

test("every misuse ends with its code and one line that says what to do", {
  timeout: TIMEOUT_MS,
}, async () => {
  const root = writeCorpus(files);
  const run = async ([args, , first]: (typeof cases)[number]) => {
    const words = args.split(" ").filter((word) => word !== "");
    const given = words.map((word) => (word === "EMPTY" ? " " : word.replace("ROOT", root)));
    const ended = await onRecord(given, { root });
    const line = ended.stderr.split("\n", 1)[0]?.replace(root, "ROOT");
    return { args, code: ended.code, stdout: ended.stdout, line: line?.slice(0, first.length) };
  };
  // Two at a time: as many as the smallest machine has cores.
  for (let i = 0; i < cases.length; i += 2) {
    const pair = cases.slice(i, i + 2);
    expect(await Promise.all(pair.map(run))).toEqual(
      pair.map(([args, code, line]) => ({ args, code, stdout: "", line })),
    );
  }
});

test("misuse is followed by how the command is written, and --help ends well", {
  timeout: TIMEOUT_MS,
}, async () => {
  const root = writeCorpus(files);
  const misused = await onRecord(["card", join(root, "news.txt")], { root });
  expect(misused.stderr).toContain("usage: npm run -s on-record -- card FILE --at OFFSET\n");
  const help = await onRecord(["--help"], { root });
  expect(help).toMatchObject({ code: 0, stderr: "" });
  for (const form of [
    "check",
    "documents",
    "mentions FILE",
    "statements --document ID",
    "search QUERY [--limit N]",
  ]) {
    expect(help.stdout).toContain(`  ${form}`);
  }
});
