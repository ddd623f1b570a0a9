import fc from "fast-check";
import { expect, test } from "vitest";
import { findCandidates } from "../../../spotting/findCandidates.ts";
import { openPage } from "../../../spotting/page.ts";
import { names } from "./found.ts";
import { gazetteer } from "./gazetteer.ts";
import { namedText } from "./namedText.ts";

const words = ["baku", "Lachin", "the", "Putinka", "corridor", "минск", "və"];
const phrases = ["baku", "lachin corridor", "put*", "roast*", "the"];
const more = fc.constantFrom(
  "",
  " – dedi Laçın, çünki bağışladığı üçün",
  " und das Haus, nicht mit der Frau",
  " the border of Baku and the roast turkey",
);
const texts = fc.array(
  fc.tuple(namedText(gazetteer), more).map((parts) => parts.join("")),
  { maxLength: 8 },
);

test("what is found out of a whole page is the same, however much of it was looked through before", () => {
  fc.assert(
    fc.property(texts, fc.nat(40), (given, steps) => {
      const blocks = given.map((text) => ({ text, candidates: findCandidates(names, text) }));
      const [page, fresh] = [openPage(names, blocks), openPage(names, blocks)];
      const looking = page.lookThrough();
      for (let left = steps; left > 0; left--) looking.next();
      const said = ({ hasSmall, isTurkic, isGerman, ruleText }: typeof page) => [
        words.map(hasSmall),
        isTurkic(),
        isGerman(),
        phrases.map(ruleText().timesSaid),
        names.entities.map((_, entity) => ruleText().timesNamed(entity)),
      ];
      expect(said(page)).toEqual(said(fresh));
      // What is looked through after it was asked for is not read twice.
      while (looking.next().done !== true);
      expect(said(page)).toEqual(said(fresh));
    }),
    { numRuns: 500 },
  );
});
