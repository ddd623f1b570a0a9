import { englishLocale, type Locale, type Messages } from "../../../locales/locale.ts";

/** A letter of a script that runs from right to left for each of ours; vowels twice, as other languages are longer. */
const letters = new Map(
  [..."abcdefghijklmnopqrstuvwxyz"].map((letter, at) => {
    const other = String.fromCodePoint(0x05d0 + (at % 27));
    return [letter, /[aeiou]/.test(letter) ? other + other : other] as const;
  }),
);

const mirrored = (text: string): string =>
  text.replace(/\$\d|%s|\p{L}/gu, (sign) => letters.get(sign.toLowerCase()) ?? sign);

const messages: Messages = Object.fromEntries(
  Object.entries(englishLocale.messages).map(([key, { message }]) => [key, { message: mirrored(message) }]),
);

/** No language: English in other letters, longer and from right to left, to try the layout with. */
export const pseudoLocale: Locale = { language: "he", direction: "rtl", messages };
