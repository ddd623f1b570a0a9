/**
 * How words change: for each paradigm, which letters are cut from the dictionary form and which endings may then
 * follow (as the source of a regular expression over folded letters; the dictionary form's own ending is among
 * them). Languages that share a script share paradigms, as a name's ending cannot be mistaken for another word.
 * Method and reasons: docs/decisions/0004-inflection.md.
 */
export type Change = readonly [cut: number, endings: string];

/**
 * Suffix chains of Azerbaijani and Turkish (folding has made ı and i, u and ü, ə and e one letter each), and the
 * genitive's -s of German. They count only on pages in these languages: see `inflectsHere`.
 */
const latin =
  "s|(?:[iu]m[iu]z|s[iu])?(?:n?[iu]n|[yn]?[iu]|[yn]?[ae]|n?[dt][ae](?:n|k[iu](?:l[ae]r)?(?:n?[iu]n|n?[iu]|n?[ae]|nd[ae]n?)?)?|(?:y?l|nl)[ae])?(?:[dt][iu]r)?";
const georgianGenitive = "(?:ის|ით|იდან)(?:თვის|გან|კენ|ა|ას|თან|ვე)?";
const georgianStem = `(?:ი||მა|ად|ო|ში|ზე|თან|სა?|სთან|ამდე|${georgianGenitive})(?:ა?ც|ვე)?`;
const georgianVowel = "(?:|მ|სა?|ში|ზე|ს?თან|დან|თი|ს?თვის|სგან|სკენ|მდე|სას)(?:ც|ვე)?";
const armenian = "(?:ին?|ինը|իցն?|ովն?|ումն?)";

export const paradigms = {
  /** Russian and Ukrainian by ending: «Иран», «Карабах», «Путин», «Кремль», «Сергей», «Москва», «Россия», «Захарова». */
  hard: [
    [0, "|а|у|ом|ем|е|ові|еві|і|ю|я"],
    [1, "[сзц]і"],
  ],
  surname: [[0, "|а|у|ым|е|ові|им|ім|і"]],
  /** «Київ», «Харків». */
  closed: [
    [0, ""],
    [2, "[еєо]в(?:а|у|ові|ом|і)"],
  ],
  soft: [[1, "ь|я|ю|ем|е|и|ью|еві|і"]],
  short: [[1, "й|я|ю|ем|е|и|єві|єм|ї"]],
  a: [
    [1, "а|ы|и|е|у|ой|ою|ей|ею|і"],
    [2, "[сзц]і"],
  ],
  ya: [[1, "я|и|е|ю|ей|ею|й|ї|і|єю|ь|ям|ями|ях"]],
  woman: [[1, "а|ой|у|ою|ої|ій"]],
  adjective: [[2, "ий|ый|ой|ій|ого|его|ього|ому|ему|ьому|им|ым|ім|ом|ем"]],
  adjectiveF: [[2, "ая|яя|ой|ей|ую|юю|ою|ею"]],
  adjectiveN: [[2, "ое|ее|ого|его|ому|ему|им|ым|ом|ем"]],
  adjectiveUk: [[1, "е|а|ого|ому|им|ої|ій|у|ою|я|ю|ем|и"]],
  pluralAdjective: [[2, "ые|ие|ых|их|ым|им|ыми|ими|ия|ию|ием|ии|ий"]],
  pluralUk: [[1, "і|их|им|ими"]],
  neuter: [[1, "о|а|у|ом|е|і"]],
  plural: [[1, "ы|и|ов|ев|ей|ів||ам|ям|ами|ями|ах|ях"]],
  latin: [[0, latin]],
  /** Elçibəyk → -yin, Koridorluk → -ğu. */
  latinK: [
    [0, latin],
    [1, "[gy](?:[iu]n?|[ae])"],
  ],
  /** Europäische Union, der Europäischen Union. */
  deAdjective: [[0, "|n|r|s|m"]],
  /** Հայաստան, Փաշինյան; Թուրքիա; Բաքու → Բաքվում; Գյումրի → Գյումրու; -ություն → -ության; խումբ → խմբի; գիր → գրի. */
  hyHard: [[0, `|ը|ն|ս|դ|${armenian}`]],
  hyVowel: [[0, `|ն|ս|յ?${armenian}`]],
  hyU: [
    [0, `|ն|յ?${armenian}`],
    [2, `վ${armenian}`],
  ],
  hyI: [
    [0, `|ն|յ?${armenian}`],
    [1, "ու(?:ն|մ|ց|ով)?"],
  ],
  hyUtyun: [
    [0, `|ը|ն|${armenian}`],
    [3, "ան(?:ը|ն|ից|ով)?"],
  ],
  hyUmb: [
    [0, `|ը|ն|${armenian}`],
    [4, `մբ${armenian}`],
  ],
  hyIr: [
    [0, `|ը|ն|${armenian}`],
    [2, `ր${armenian}`],
  ],
  /** რუსეთი → რუსეთის; ბაქო → ბაქოს; უკრაინა → უკრაინის; ერევანი → ერევნის (so with ლ, რ, მ). */
  kaStem: [[1, georgianStem]],
  kaVowel: [[0, georgianVowel]],
  kaA: [
    [0, georgianVowel],
    [1, `${georgianGenitive}ც?`],
  ],
  kaFleeting: [
    [1, georgianStem],
    [3, `[ნლრმ]${georgianGenitive}`],
  ],
} as const satisfies Record<string, readonly Change[]>;

export type Paradigm = keyof typeof paradigms;
