import { bytesOf } from "../../page/bytesOf.ts";
import { createPageNames } from "../../page/pageNames.ts";
import { readContainer } from "../../page/readContainer.ts";
import { screen } from "../../page/screen.ts";
import type { Candidate } from "../../spotting/candidate.ts";
import { confirmCandidates } from "../../spotting/findCandidates.ts";
import { findPossible } from "../../spotting/findPossible.ts";
import { openFingerprints } from "../../spotting/fingerprintTable.ts";
import { adoptFoldTable } from "../../spotting/foldTable.ts";
import type { NamesData } from "../../spotting/namesData.ts";
import { openNames } from "../../spotting/openNames.ts";
import { openFoldTable } from "../../spotting/packedFoldTable.ts";
import { resolveMentions } from "../../spotting/resolveMentions.ts";
import { openScout, type Scout } from "../../spotting/scout.ts";
import { suspects } from "../../spotting/suspects.ts";
import type { BenchNames, Contender } from "./contender.ts";
import { eachText } from "./eachText.ts";

/** Opens what tells whether a name may stand in a page, as the extension does. */
const openForPages = ({ packedFoldTable, scout, wordStarts }: BenchNames): Scout => {
  adoptFoldTable(openFoldTable(packedFoldTable, bytesOf));
  return openScout({ fingerprints: bytesOf(scout), wordStarts });
};

/** Finds names as the extension does where one may stand. */
const open = (given: BenchNames) => {
  const scout = openForPages(given);
  const mayName = (text: string): boolean => suspects(scout, text).length > 0;
  const table = openFingerprints(bytesOf(given.fingerprints));
  const names = openNames(JSON.parse(given.compiled) as NamesData); // written by compileNames
  const find = (text: string): readonly Candidate[] =>
    confirmCandidates(names, text, findPossible(table, text));
  return { names, find, mayName };
};

/** What runs on every page: whether a name may stand there, by their fingerprints; nobody's name is in memory. Counts pages. */
export const onRecordScout: Contender = {
  name: "On Record, fingerprints",
  build: (given) => {
    const scout = openForPages(given);
    return (root) => {
      const screening = screen([root], (text, known) => suspects(scout, text, known));
      while (screening.step());
      return screening.holding().length;
    };
  },
};

/** Only what the others do as well: names found in one text node after another, by the same walk. */
export const onRecordTexts: Contender = {
  name: "On Record, text nodes",
  build: (given) => {
    const { find } = open(given);
    return (root) => {
      let count = 0;
      eachText(root, (text) => {
        count += find(text).length;
      });
      return count;
    };
  },
};

/** What On Record does on a page: whole blocks over inline elements, hidden and edited parts left out, namesakes told apart. */
export const onRecordPage: Contender = {
  name: "On Record, whole reading",
  build: (given) => {
    const { names, find, mayName } = open(given);
    return (root) => {
      const found = createPageNames(mayName);
      const stack: Element[] = [root];
      for (let block = stack.pop(); block !== undefined; block = stack.pop()) {
        const { passages, nested } = readContainer(block);
        found.read(block, passages);
        stack.push(...nested.toReversed());
      }
      const blocks = found.texts().map((text) => ({ text, candidates: find(text) }));
      found.settle(resolveMentions(names, blocks, { title: root.ownerDocument.title, find }));
      return found.all().length;
    };
  },
};
