/**
 * Words by which texts name a person or body without its name, in the languages of the cues, as the beginnings that
 * all their forms share: "the French president", «глава МИД», "Kremlin sözcüsü".
 */
const beginnings: Readonly<Record<string, string>> = {
  president: "president президент prezident cumhurbaşkan",
  premier: "premier prime премьер baş-nazir başbakan",
  minister: "minister министр nazir bakan",
  spokesperson: "spokes press пресс-секретар представител sözçü sözcü",
  leader: "leader лидер lider rəhbər государств dövlət devlet",
  head: "head chief глав başçı başkan",
  analyst:
    "analyst expert observer commentator эксперт аналитик обозревател политолог наблюдател ekspert politoloq şərhçi analitik uzman",
  diplomat: "diplomat дипломат",
  politician: "politician политик siyasətçi siyasetçi",
  official: "official чиновник rəsmi yetkili",
  ambassador: "ambassador envoy посол посла послу sefir səfir büyükelçi",
  deputy: "lawmaker депутат deputat milletvekil",
  ministry: "ministry ministries министерств ведомств мид минобороны nazirliy bakanlı qurum",
  foreign: "foreign иностранн xarici dışişl",
  defence: "defence defense оборон müdafiə savunma",
  russia: "russia росси русск рф rus rusiya rusya kremlin кремл kreml moscow москв moskva moskova",
  azerbaijan: "azerbaij азербайдж azərbayc azerbayc baku баку bakı bakü",
  armenia: "armenia армен армян ermənist ermenist yerevan ереван irəvan erivan",
  turkey: "turk türki турц турец ankara анкар",
  france: "franc french франц fransa paris париж",
  iran: "iran иран tehran тегеран tahran",
  ukraine: "ukrain украин ukrayna kyiv киев",
  georgia: "georgia грузи gürcüst tbilisi",
  america: "america american сша американ abş washington вашингтон",
  europe: "europe европе евросою avropa avrupa",
};

/** What somebody of one office may also be called. */
const implied: Readonly<Record<string, readonly string[]>> = {
  president: ["leader", "head", "politician", "official"],
  premier: ["leader", "minister", "head", "politician", "official"],
  minister: ["head", "politician", "diplomat", "official"],
  leader: ["head", "politician"],
  spokesperson: ["diplomat", "official"],
  ambassador: ["diplomat", "official"],
  deputy: ["politician"],
};

const concepts: readonly (readonly [beginning: string, concept: string])[] = Object.entries(beginnings)
  .flatMap(([concept, all]) => all.split(" ").map((beginning) => [beginning, concept] as const))
  .sort(([a], [b]) => b.length - a.length);

/** The office, country or kind of body that a word in lower case tells of; null for any other word. */
export function officeOf(word: string): string | null {
  return concepts.find(([beginning]) => word.startsWith(beginning))?.[1] ?? null;
}

const personal = new Set([...Object.keys(implied), "head", "analyst", "diplomat", "politician", "official"]);
const cyrillic = /[а-яё]/u;
/** What stands after these is whom an office belongs to: "press secretary of the Russian president". */
const complement = /\s(?:of|for|to|at)\s/u;
const idle = new Set("the a an in and this that these his her its their их его её ее и в на по".split(" "));
const stemLength = 6;

/** What each word of a phrase in lower case tells: its office or country, else its beginning. */
export function sensesOf(phrase: string): readonly string[] {
  const words = phrase.toLowerCase().replaceAll("ё", "е").replaceAll("i̇", "i");
  return (words.match(/[\p{L}\p{M}-]+/gu) ?? [])
    .filter((word) => !idle.has(word) && !complement.test(` ${word} `))
    .map((word) => officeOf(word) ?? word.slice(0, stemLength));
}

/**
 * All that somebody with this office may be called. Only the office itself counts, not that of the one it serves: the
 * press secretary of a president is no president.
 */
export function titlesOf(office: string): readonly string[] {
  const [head = "", ...served] = office.toLowerCase().split(complement);
  const own: string[] = [];
  for (const sense of sensesOf(head)) {
    if (personal.has(sense) && cyrillic.test(head) && own.some((other) => personal.has(other))) continue;
    own.push(sense);
  }
  const theirs = served.flatMap(sensesOf).filter((sense) => !personal.has(sense));
  return [...own, ...theirs].flatMap((sense) => [sense, ...(implied[sense] ?? [])]);
}

/** Whether a phrase names somebody by the office, or a body by its kind; null where it does neither. */
export function kindOfOffice(phrase: string): "person" | "body" | null {
  const senses = sensesOf(phrase);
  if (senses.some((sense) => personal.has(sense))) return "person";
  return senses.includes("ministry") ? "body" : null;
}
