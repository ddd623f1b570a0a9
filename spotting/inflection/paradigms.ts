/**
 * How words change: for each paradigm, which letters are cut from the dictionary form and which endings may then
 * follow (as the source of a regular expression over folded letters; the dictionary form's own ending is among
 * them). Method and reasons: docs/decisions/0004-inflection.md.
 */
export type Change = readonly [cut: number, endings: string];

/** Suffix chains of Azerbaijani and Turkish; folding has made ı and i, u and ü, ə and e one letter each. */
const turkic =
  "(?:[iu]m[iu]z|s[iu])?(?:n?[iu]n|[yn]?[iu]|[yn]?[ae]|n?[dt][ae](?:n|k[iu](?:l[ae]r)?(?:n?[iu]n|n?[iu]|n?[ae]|nd[ae]n?)?)?|(?:y?l|nl)[ae])?(?:[dt][iu]r)?";
/** Georgian endings that keep a stem whole, and those before which a vowel may fall out. */
const georgianGenitive = "ის|ით|იდან|ისთვის|ისგან|ისკენ|ისა|ისას|ისთან|ისავე|ისაც";
const georgianStem = `(?:ი||მა|ს|ად|ო|ში|ზე|თან|სთან|სა|ამდე|${georgianGenitive})(?:ც|აც|ვე)?`;
const georgianVowel = "(?:|მ|ს|ში|ზე|თან|სთან|დან|თი|სთვის|თვის|სგან|სკენ|მდე|სა|სას)(?:ც|ვე)?";
const armenianCases = "ի|ին|ինը|ից|իցն|ով|ովն|ում|ումն";
const armenianVowelCases = "յի|յին|յից|յով|յում";

export const paradigms = {
  ruHard: [[0, "|а|у|ом|ем|е"]],
  ruSurname: [[0, "|а|у|ым|е"]],
  ruSoft: [[1, "ь|я|ю|ем|е|и|ью"]],
  ruShort: [[1, "й|я|ю|ем|е|и"]],
  ruA: [[1, "а|ы|и|е|у|ой|ою|ей|ею"]],
  ruYa: [[1, "я|и|е|ю|ей|ею|й|ям|ями|ях"]],
  ruWoman: [[1, "а|ой|у|ою"]],
  ruAdjective: [[2, "ий|ый|ой|ого|его|ому|ему|им|ым|ом|ем"]],
  ruAdjectiveF: [[2, "ая|яя|ой|ей|ую|юю|ою|ею"]],
  ruAdjectiveN: [[2, "ое|ее|ого|его|ому|ему|им|ым|ом|ем"]],
  ruPluralAdjective: [[2, "ые|ие|ых|их|ым|им|ыми|ими|ия|ию|ием|ии|ий"]],
  ruNeuter: [[1, "о|а|у|ом|е"]],
  ruSoftNeuter: [[1, "е|я|ю|ем|и"]],
  ruPlural: [[1, "ы|и|ов|ев|ей||ам|ям|ами|ями|ах|ях"]],
  ukHard: [[0, "|а|у|ові|еві|ом|ем|і|ю|я"]],
  ukBack: [
    [0, "|а|у|ові|ом|і"],
    [1, "[сзц]і"],
  ],
  ukClosed: [
    [0, ""],
    [2, "[еєо]в(?:а|у|ові|ом|і)"],
  ],
  ukSurname: [[0, "|а|у|ові|им|ім|і"]],
  ukSoft: [[1, "ь|я|ю|еві|ем|і"]],
  ukShort: [[1, "й|я|ю|єві|єм|ї"]],
  ukA: [
    [1, "а|и|і|у|ою"],
    [2, "[сзц]і"],
  ],
  ukYa: [[1, "я|ї|і|ю|єю|ею|ь|ям|ями|ях"]],
  ukWoman: [[1, "а|ої|ій|у|ою"]],
  ukAdjective: [[2, "ий|ій|ого|ього|ому|ьому|им|ім"]],
  ukAdjectiveN: [[1, "е|ого|ому|им"]],
  ukPluralAdjective: [[1, "і|их|им|ими"]],
  ukNeuter: [[1, "о|а|у|ом|і"]],
  ukPlural: [[1, "и|ів||ам|ами|ах"]],
  turkic: [[0, turkic]],
  turkicK: [
    [0, turkic],
    [1, "[gy](?:[iu]n?|[ae])"],
  ],
  hyHard: [[0, `|ը|ն|ս|դ|${armenianCases}`]],
  hyVowel: [[0, `|ն|ս|${armenianCases}|${armenianVowelCases}`]],
  hyU: [
    [0, `|ն|${armenianCases}|${armenianVowelCases}`],
    [2, `վ(?:${armenianCases})`],
  ],
  hyI: [
    [0, `|ն|${armenianCases}|${armenianVowelCases}`],
    [1, "ու(?:ն|մ|ց|ով)?"],
  ],
  hyUtyun: [
    [0, `|ը|ն|${armenianCases}`],
    [3, "ան(?:ը|ն|ից|ով)?"],
  ],
  hyUmb: [
    [0, `|ը|ն|${armenianCases}`],
    [4, `մբ(?:${armenianCases})`],
  ],
  hyIr: [
    [0, `|ը|ն|${armenianCases}`],
    [2, `ր(?:${armenianCases})`],
  ],
  kaStem: [[1, georgianStem]],
  kaVowel: [[0, georgianVowel]],
  kaA: [
    [0, georgianVowel],
    [1, `(?:${georgianGenitive})(?:ც)?`],
  ],
  kaFleetingN: [
    [1, georgianStem],
    [3, `ნ(?:${georgianGenitive})`],
  ],
  kaFleetingL: [
    [1, georgianStem],
    [3, `ლ(?:${georgianGenitive})`],
  ],
  kaFleetingR: [
    [1, georgianStem],
    [3, `რ(?:${georgianGenitive})`],
  ],
  kaFleetingM: [
    [1, georgianStem],
    [3, `მ(?:${georgianGenitive})`],
  ],
  deGenitive: [[0, "|s|es"]],
  deAdjective: [[0, "|n|r|s|m"]],
} as const satisfies Record<string, readonly Change[]>;

export type Paradigm = keyof typeof paradigms;
