import fc from "fast-check";
import { expect, test } from "vitest";
import { type BareName, type Naming, whoIsMeant } from "../../../spotting/discourse.ts";

/** The rule as it is said, for one name at a time. */
const naive = (name: BareName, namings: readonly Naming[]): readonly number[] => {
  const all = namings.filter(
    (naming) =>
      (naming.forms === "all" || name.womanOrGenitive) &&
      (naming.surname === name.surname || naming.among.some((one) => name.entities.includes(one))),
  );
  const isBefore = ({ block, at }: Naming) => block < name.block || (block === name.block && at < name.at);
  const lasting = naiveLasting(
    name,
    all.filter(({ passing }) => !passing),
    isBefore,
  );
  const aside = all.filter((one) => one.passing && isBefore(one)).at(-1);
  if (aside?.block !== name.block) return lasting;
  if (name.elder) return aside.entities;
  return lasting.length === 0 ? [] : [...new Set([...lasting, ...aside.entities])];
};

const naiveLasting = (
  name: BareName,
  bearing: readonly Naming[],
  isBefore: (naming: Naming) => boolean,
): readonly number[] => {
  const before = bearing.filter(isBefore);
  const last = before.at(-1);
  if (last === undefined) {
    const [first] = bearing;
    if (first === undefined) return name.entities;
    if (name.heading) return first.entities;
    const others = bearing.every(({ entities }) => entities.length === 0);
    return others && !name.office && first.block <= name.block + 1 ? [] : name.entities;
  }
  const times = (one: Naming) =>
    before.filter(({ entities }) => entities.join() === one.entities.join()).length;
  const most = before.reduceRight((best, one) => (times(one) > times(best) ? one : best), last);
  const [deciding, rival] = name.block - last.block <= 1 ? [last, most] : [most, last];
  if (deciding.entities.length === 0 || rival.entities.length === 0) return deciding.entities;
  return [...new Set([...deciding.entities, ...rival.entities])];
};

const bearers = fc.uniqueArray(fc.nat(2), { maxLength: 2 });
const place = { block: fc.nat(5), at: fc.nat(3), surname: fc.constantFrom("aliyev", "aliyeva", "kocaryan") };
const naming: fc.Arbitrary<Naming> = fc.record({
  ...place,
  entities: bearers,
  among: bearers,
  forms: fc.constantFrom("all", "woman or genitive"),
  passing: fc.boolean(),
});
const bareName: fc.Arbitrary<BareName> = fc.record({
  ...place,
  entities: bearers,
  womanOrGenitive: fc.boolean(),
  heading: fc.boolean(),
  elder: fc.boolean(),
  office: fc.boolean(),
});

test("bare names of a whole page are whom the rule, applied to each alone, says they are", () => {
  fc.assert(
    fc.property(fc.array(naming, { maxLength: 12 }), fc.array(bareName, { maxLength: 6 }), (given, names) => {
      const namings = given.toSorted((a, b) => a.block - b.block || a.at - b.at);
      const meant = whoIsMeant(namings);
      for (const name of names) expect(meant(name)).toEqual(naive(name, namings));
    }),
    { numRuns: 500 },
  );
});
