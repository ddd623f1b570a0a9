import { join } from "node:path";
import { expect, test } from "vitest";
import { runOnRecord } from "../../../cli/runOnRecord.ts";
import { soundCorpus, writeCorpus } from "../compile/corpusFixture.ts";
import { onRecord } from "./onRecord.ts";

/** The real command is started three times, on a machine that may be busy. */
const TIMEOUT_MS = 120_000;

const files = {
  ...soundCorpus,
  "news.txt": "The road to Varna is open.\n",
  "empty.txt": "Home\nNews\n",
  "latin1.txt": Uint8Array.from(Buffer.from("Kovač était là.", "latin1")),
};

/** What is given (ROOT is the corpus's folder), the code, and how the first line on stderr begins. */
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
  ["draft", 2, "on-record: no FILE given"],
  ["draft ROOT/news.txt --author person:nobody", 1, 'there is no entity "person:nobody"; add it'],
  ["draft ROOT/news.txt --id Öl", 2, 'on-record: the id "Öl" will not do'],
  ["draft ROOT/empty.txt", 1, "ROOT/empty.txt: this has no sentence"],
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

test.each(cases)("on-record %s ends with %i and one line that says what to do", async (args, code, first) => {
  const root = writeCorpus(files);
  const words = args.split(" ").filter((word) => word !== "");
  const given = words.map((word) => (word === "EMPTY" ? " " : word.replace("ROOT", root)));
  const ended = await runOnRecord(given, root);
  const line = ended.stderr.split("\n", 1)[0]?.replace(root, "ROOT");
  expect({ code: ended.exitCode, stdout: ended.stdout }).toEqual({ code, stdout: "" });
  expect(line?.slice(0, first.length)).toBe(first);
});

test("the command itself ends with the code, errors on stderr only", { timeout: TIMEOUT_MS }, async () => {
  const root = writeCorpus(files);
  const misused = await onRecord(["card", join(root, "news.txt")], { root });
  expect(misused).toEqual({
    stdout: "",
    stderr: "on-record: no --at OFFSET given\nusage: npm run -s on-record -- card FILE --at OFFSET\n",
    code: 2,
  });
  const missing = await onRecord(["mentions", join(root, "none.txt")], { root });
  expect(missing).toEqual({
    stdout: "",
    stderr: `${join(root, "none.txt")}: there is no such file; check the path\n`,
    code: 1,
  });
  const help = await onRecord(["--help"], { root });
  expect(help).toMatchObject({ code: 0, stderr: "" });
  for (const form of ["check", "mentions FILE", "statements --document ID", "search QUERY [--limit N]"]) {
    expect(help.stdout).toContain(`  ${form}`);
  }
});
