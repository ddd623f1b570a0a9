import { englishLocale, type MessageKey, message } from "./locale.ts";

type PlainNames<Prefix extends string> = {
  [Key in MessageKey]: Key extends `${Prefix}_${infer Name}` ? Name : never;
}[MessageKey];
type Wording<Prefix extends string, Own extends object> = Omit<
  { readonly [Name in PlainNames<Prefix>]: string },
  keyof Own
> &
  Own;

/**
 * The words of one surface of the interface: every message whose key begins with the prefix, by the rest of its key, and
 * `own` functions for those that take values. A message is read when it is asked for, as the language may change.
 */
export const wording = <Prefix extends string, Own extends object>(
  prefix: Prefix,
  own: Own,
): Wording<Prefix, Own> => {
  const words = { ...own };
  for (const key of Object.keys(englishLocale.messages)) {
    const name = key.slice(prefix.length + 1);
    if (!key.startsWith(`${prefix}_`) || name in own) continue;
    // A key of the English messages.
    Object.defineProperty(words, name, { get: () => message(key as MessageKey), enumerable: true });
  }
  // What the loop has just made of it.
  return words as Wording<Prefix, Own>;
};
