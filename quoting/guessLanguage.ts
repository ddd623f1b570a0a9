import type { CueLexicon } from "./cues/cueLexicon.ts";

type CueLanguage = CueLexicon["language"];

/** Read this much of a paragraph: enough for its letters to tell. */
const enough = 400;

const azerbaijani = /[əƏ]/g;
const turkish = /[ıİğĞşŞ]/g;
const cyrillic = /[а-яёА-ЯЁ]/g;
const letters = /\p{L}/gu;
/** Share of the letters that only its script or alphabet has; names in English text stay below it. */
const shares = { cyrillic: 0.5, azerbaijani: 0.02, turkish: 0.02 };

/** Language of a paragraph among those that have cues, by its letters; `fallback` where they do not tell. */
export function guessLanguage(text: string, fallback: CueLanguage = "en"): CueLanguage {
  const sample = text.slice(0, enough);
  const all = sample.match(letters)?.length ?? 0;
  if (all === 0) return fallback;
  const share = (pattern: RegExp): number => (sample.match(pattern)?.length ?? 0) / all;
  if (share(cyrillic) > shares.cyrillic) return "ru";
  if (share(azerbaijani) > shares.azerbaijani) return "az";
  if (share(turkish) > shares.turkish) return "tr";
  return fallback;
}

/** The cue language for a BCP 47 tag, or null for one without cues. */
export function cueLanguage(tag: string | undefined): CueLanguage | null {
  const primary = tag?.toLowerCase().split("-")[0];
  return primary === "en" || primary === "ru" || primary === "az" || primary === "tr" ? primary : null;
}
