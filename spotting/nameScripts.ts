/**
 * How the names travel: in ASCII, each script letter for letter, with the Latin letter that sounds alike where there
 * is one. So «Владимир» and "Vladimir" are the same bytes, compression writes names once for all scripts, and no
 * bundler escapes them. `written[i]` becomes `coded[i]`; a capital becomes the capital, or `%` and the sign.
 */
export type NameScript = {
  /** What begins the aliases of this script in an entity's line; nothing for the first. */
  readonly sign: string;
  readonly written: string;
  readonly coded: string;
};

export const nameScripts: readonly NameScript[] = [
  { sign: "", written: "əışçöüğéïèäôİ", coded: "{}$#*+_`@&[]," },
  {
    sign: "<",
    written: "абвгдежзийклмнопрстуфхцчшщьыэюяіїєёъ",
    coded: "abvgdejziyklmnoprstufxcqwh_@#$*{}[]`",
  },
  {
    sign: ">",
    written: "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքևօֆ",
    coded: "abgdez@#$jilx[kh]*{mynwo}p`_svtrcuq&+,f",
  },
  { sign: ";", written: "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ", coded: "abgdevzTiklmnopJrstufqGySCcDWQxjh" },
  // What fits none of them, as it is.
  { sign: ":", written: "", coded: "" },
];

/** Signs with a meaning in the data. */
const STRUCTURE = /[\n|<>;:^%!~=?]/;
const UPPER = "%";
const isPlainLetter = (sign: string) => /[a-z]/i.test(sign);

/** The alias in a script's code; undefined if it has letters that the code would change. */
function encodeIn({ sign, written, coded }: NameScript, text: string): string | undefined {
  if (STRUCTURE.test(text)) return undefined;
  let result = "";
  for (const unit of text) {
    const exact = written.indexOf(unit);
    const lower = unit.toLowerCase();
    const code = coded.charAt(exact >= 0 ? exact : written.indexOf(lower));
    if (exact >= 0) result += code;
    else if (lower !== unit && code !== "" && written.includes(lower))
      result += isPlainLetter(code) ? code.toUpperCase() : UPPER + code;
    else if (coded.includes(unit) || coded.includes(lower)) return undefined;
    else if (/\p{L}/u.test(unit) && (sign !== "" || !/\p{Script=Latin}/u.test(unit))) return undefined;
    else result += unit;
  }
  return result;
}

/** Encodes an alias in the first script whose code gives it back unchanged. */
export function encodeAlias(text: string): { script: number; coded: string } {
  for (const [script, one] of nameScripts.entries()) {
    const coded = one.written === "" ? text : encodeIn(one, text);
    if (coded !== undefined && decodeAlias(script, coded) === text) return { script, coded };
  }
  throw new Error(
    `spotting: the alias "${text}" contains a sign that the compiled names use; write it without`,
  );
}

/** The alias as it is written. */
export function decodeAlias(script: number, alias: string): string {
  const { written, coded } = nameScripts[script] ?? { written: "", coded: "" };
  let text = "";
  let upper = false;
  for (const sign of alias) {
    if (sign === UPPER) {
      upper = true;
      continue;
    }
    const lower = sign.toLowerCase();
    const same = coded.indexOf(sign);
    const at = same >= 0 ? same : coded.indexOf(lower);
    const letter = at < 0 ? sign : written.charAt(at);
    text += upper || (same < 0 && lower !== sign) ? letter.toUpperCase() : letter;
    upper = false;
  }
  return text;
}
