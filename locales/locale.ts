import english from "../public/_locales/en/messages.json";

/** A file of `_locales`: messages by key. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;
export type MessageKey = keyof typeof english;
/** A message with a count: its forms stand under `key_one`, `key_few` and so on; in English under these two. */
export type PluralKey = {
  [Key in MessageKey]: Key extends `${infer Base}_other`
    ? `${Base}_one` extends MessageKey
      ? Base
      : never
    : never;
}[MessageKey];

/** What the interface is written in. */
export type Locale = {
  /** BCP 47, for `Intl` and the `lang` attribute. */
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly messages: Messages;
};

/** English is always there: what a translation lacks is shown in it. */
export const englishLocale: Locale = { language: "en-GB", direction: "ltr", messages: english };

let current = englishLocale;

/** Writes the interface of this page or card in another language from now on. */
export const setLocale = (locale: Locale): void => {
  current = locale;
};

/** What the interface is written in now. */
export const locale = (): Locale => current;

const find = (key: string): string | undefined =>
  current.messages[key]?.message ?? englishLocale.messages[key]?.message;

/** Among words that run from right to left a value keeps its own order: first-strong isolate, Unicode's UAX #9. */
const isolated = (value: string): string => (current.direction === "rtl" ? `\u2068${value}\u2069` : value);

const filled = (text: string, values: readonly string[]): string =>
  text.replace(/\$(\d)/g, (_, place: string) => isolated(values[Number(place) - 1] ?? ""));

/** The message with the values in the places `$1`, `$2` …. */
export const message = (key: MessageKey, ...values: readonly string[]): string =>
  filled(find(key) ?? key, values);

/** Making what knows a language's numbers takes longer than all that is shown with it: each is made once. */
const onceByLanguage = <T>(make: (language: string) => T): (() => T) => {
  const known = new Map<string, T>();
  return () => {
    const { language } = current;
    const made = known.get(language) ?? make(language);
    known.set(language, made);
    return made;
  };
};
const plurals = onceByLanguage((language) => new Intl.PluralRules(language));
const numbers = onceByLanguage((language) => new Intl.NumberFormat(language));

/** Below it no language of ours groups digits or has others than these, and `Intl` takes 20 ms to say so the first time. */
const GROUPED_FROM = 1000;

/** A count, which is whole, as the interface's language writes it. */
export const numberText = (count: number): string =>
  count < GROUPED_FROM ? String(count) : numbers().format(count);

/** The message in the form that its language has for the count, which stands at `$1`; other values from `$2` on. */
export const counted = (key: PluralKey, count: number, ...values: readonly string[]): string => {
  const form = plurals().select(count);
  const text = find(`${key}_${form}`) ?? find(`${key}_other`) ?? key;
  return filled(text, [numberText(count), ...values]);
};
