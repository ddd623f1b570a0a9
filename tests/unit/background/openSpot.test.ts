import fc from "fast-check";
import { expect, test } from "vitest";
import { openSpot } from "../../../background/openSpot.ts";
import { bytesOf } from "../../../page/bytesOf.ts";
import { inSlices } from "../../../page/inSlices.ts";
import { buildFingerprints } from "../../../spotting/buildFingerprints.ts";
import { compileNames } from "../../../spotting/compileNames.ts";
import { findCandidates } from "../../../spotting/findCandidates.ts";
import { foldTable } from "../../../spotting/foldTable.ts";
import { openNames } from "../../../spotting/openNames.ts";
import { packFoldTable } from "../../../spotting/packedFoldTable.ts";
import { resolveMentions } from "../../../spotting/resolveMentions.ts";
import { gazetteer } from "../spotting/gazetteer.ts";
import { namedText } from "../spotting/namedText.ts";

const inBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
const namesData = compileNames(gazetteer);
const compiled = {
  namesData,
  fingerprints: inBase64(buildFingerprints(gazetteer)),
  packedFoldTable: packFoldTable(foldTable(), inBase64),
};
const names = openNames(namesData);

/** What the names by themselves say, at once. */
const atOnce = (title: string, texts: readonly string[]) =>
  resolveMentions(
    names,
    texts.map((text) => ({ text, candidates: findCandidates(names, text) })),
    { title },
  );

const text = namedText(gazetteer);
const question = fc.record({ title: text, texts: fc.array(text, { maxLength: 6 }) });

test("questions that are worked on at the same time, in turns of any length, are answered as each by itself", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(question, { minLength: 2, maxLength: 3 }),
      fc.infiniteStream(fc.nat(9)),
      async (questions, turns) => {
        const waiting: (() => boolean)[] = [];
        const spot = openSpot(
          compiled,
          bytesOf,
          (step) =>
            new Promise<void>((resolve) => {
              waiting.push(() => {
                const isLeft = step();
                if (!isLeft) resolve();
                return isLeft;
              });
            }),
        );
        const answers = Promise.all(questions.map(({ title, texts }) => spot(title, texts)));
        while (waiting.length > 0) {
          const at = (turns.next().value ?? 0) % waiting.length;
          for (let left = turns.next().value ?? 0; left >= 0; left--)
            if (waiting[at]?.() !== true) {
              waiting.splice(at, 1);
              break;
            }
        }
        expect(await answers).toEqual(questions.map(({ title, texts }) => atOnce(title, texts)));
      },
    ),
    { numRuns: 300 },
  ));

/** So many paragraphs are a long page, on which what the rules ask of all of it is found out by steps. */
const PARAGRAPHS = 600;
const paragraphs = Array.from(
  { length: PARAGRAPHS },
  (_, index) =>
    `On day ${index} Maria Zakharova spoke of the Lachin corridor, and Aliyev answered from Baku. ` +
    `Roast Turkey was served at lunch near the border, the turkey of ${index} others, and Georgia was on everybody’s mind.`,
);

test("a long page is answered in many small steps as it is at once", async () => {
  let steps = 0;
  const spot = openSpot(compiled, bytesOf, (step) => {
    const counted = (): boolean => {
      steps += 1;
      return step();
    };
    return inSlices(counted, new AbortController().signal);
  });
  const answer = await spot("Lachin", paragraphs);
  expect(answer).toEqual(atOnce("Lachin", paragraphs));
  // A paragraph is read in a step of its own, a name in it in two (where it stands, and whom it then means), and the
  // whole page in one for each paragraph and each of the four things that are found out of it.
  const mentions = answer.flat().length;
  expect(mentions).toBeGreaterThan(PARAGRAPHS * 3);
  expect(steps).toBeGreaterThan(PARAGRAPHS * 5 + mentions * 2);
});

test("a question that takes no longer than a slice waits for nothing", async () => {
  const done: string[] = [];
  const spot = openSpot(compiled, bytesOf, async (step) => {
    while (step());
  });
  setImmediate(() => done.push("others had their turn"));
  await spot("Lachin", ["Aliyev spoke in Baku."]);
  done.push("answered");
  expect(done).toEqual(["answered"]);
});
