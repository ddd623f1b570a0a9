import { expect, test } from "vitest";
import { compileNames } from "../../../spotting/compileNames.ts";
import { findMentions } from "../../../spotting/findMentions.ts";
import { openNames } from "../../../spotting/openNames.ts";
import { gazetteer } from "./gazetteer.ts";

const names = openNames(compileNames(gazetteer));
/** The mentions of a text as `words=entity`. */
const found = (text: string) =>
  findMentions(names, text).map(
    ({ start, end, entities }) => `${text.slice(start, end)}=${entities.join("|").replace(/[a-z]+:/g, "")}`,
  );

test.each([
  ["Talks on the Lachin corridor stalled.", ["Lachin corridor=lachin-corridor"]],
  [
    "Azerbaijan-Russia ties and Nagorno-Karabakh",
    ["Azerbaijan=azerbaijan", "Russia=russia", "Nagorno-Karabakh=karabakh"],
  ],
  ["По словам Марии Захаровой, в Габале тихо.", ["Марии Захаровой=zakharova", "Габале=gabala"]],
  [
    "открытие Лачинского коридора с Азербайджаном",
    ["Лачинского коридора=lachin-corridor", "Азербайджаном=azerbaijan"],
  ],
  ["Фонд Гейдара Алиева открыл школу.", []],
  [
    "Laçında və Bakıda, Azərbaycanın paytaxtında",
    ["Laçında=lachin", "Bakıda=baku", "Azərbaycanın=azerbaijan"],
  ],
  [
    "Putin’in sözleri ve Zengezur Koridoru'nun açılışı",
    ["Putin=putin", "Zengezur Koridoru=zangezur-corridor"],
  ],
  [
    "Բաքվում և Երևանում, Հայաստանի վարչապետ Փաշինյանը",
    ["Բաքվում=baku", "Երևանում=yerevan", "Հայաստանի=armenia", "Փաշինյանը=pashinyan"],
  ],
  [
    "ერევნის და რუსეთის, ლაჩინის დერეფნის გახსნა ბაქოში",
    ["ერევნის=yerevan", "რუსეთის=russia", "ლაჩინის დერეფნის=lachin-corridor", "ბაქოში=baku"],
  ],
  ["у Києві та в Баку, в Нагірному Карабасі", ["Києві=kyiv", "Баку=baku", "Нагірному Карабасі=karabakh"]],
  ["la politique de l’Azerbaïdjan et d’Arménie", ["Azerbaïdjan=azerbaijan", "Arménie=armenia"]],
  ["Russlands Präsident traf Alijew", ["Russlands=russia", "Alijew=ilham-aliyev"]],
  ["İLHAM ƏLİYEV və RUSİYA", ["İLHAM ƏLİYEV=ilham-aliyev", "RUSİYA=russia"]],
  ["на саммите СОР29 и COP29", ["СОР29=cop29", "COP29=cop29"]],
  [
    "Ba\u00adku, Nagorno\u2011Kara\u200bbakh, Lachin\u00a0\n corridor",
    ["Ba\u00adku=baku", "Nagorno\u2011Kara\u200bbakh=karabakh", "Lachin=lachin"],
  ],
  ["формат 3+3 и the 3 + 3 format", ["3+3=3plus3", "3 + 3=3plus3"]],
  ["Let us go; the US and ԱՄՆ-ի", ["US=usa", "ԱՄՆ=usa"]],
])("%s", (text, expected) => {
  expect(found(text)).toEqual(expected);
});
