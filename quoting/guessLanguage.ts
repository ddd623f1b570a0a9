import { classAt, letter } from "./characterClass.ts";
import type { CueLexicon } from "./cues/cueLexicon.ts";

type CueLanguage = CueLexicon["language"];

/** Read this much of a paragraph: enough for its letters to tell. */
const enough = 160;

const q = 113;
const x = 120;
const azerbaijani = "əƏ";
const turkish = "ıİğĞşŞ";
/** Share of the letters that only its script or alphabet has; names in English text stay below it. */
const shares = { cyrillic: 0.5, azerbaijani: 0.02, turkish: 0.02 };

/** Language of a paragraph among those that have cues, by its letters; `fallback` where they do not tell. */
export function guessLanguage(text: string, fallback: CueLanguage = "en"): CueLanguage {
  const counts = { all: 0, cyrillic: 0, azerbaijani: 0, turkish: 0, notTurkish: 0 };
  const end = Math.min(text.length, enough);
  for (let at = 0; at < end; at += 1) {
    if (classAt(text, at) < letter) continue;
    counts.all += 1;
    const code = text.charCodeAt(at);
    if (code === q || code === x) counts.notTurkish += 1;
    if (code < 128) continue;
    if (code >= 0x400 && code < 0x530) counts.cyrillic += 1;
    else if (azerbaijani.includes(text.charAt(at))) counts.azerbaijani += 1;
    else if (turkish.includes(text.charAt(at))) counts.turkish += 1;
  }
  if (counts.all === 0) return fallback;
  if (counts.cyrillic > shares.cyrillic * counts.all) return "ru";
  if (counts.azerbaijani > shares.azerbaijani * counts.all) return "az";
  if (counts.turkish > shares.turkish * counts.all) {
    // A short Azerbaijani text may do without ə, but Turkish has no q and no x.
    return fallback === "az" || counts.notTurkish > 0 ? "az" : "tr";
  }
  return fallback;
}

/** The cue language for a BCP 47 tag, or null for one without cues. */
export function cueLanguage(tag: string | undefined): CueLanguage | null {
  const primary = tag?.toLowerCase().split("-")[0];
  return primary === "en" || primary === "ru" || primary === "az" || primary === "tr" ? primary : null;
}
