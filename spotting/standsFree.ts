/** An address, account or file name: what it contains names nobody. */
const address = /:\/\/|^www\.|@|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?#:]|$)|\/\w+\.\w|_|\\/;

/** A locale (en-US) is no country. */
const locale = /(?<![\p{L}\p{N}-])\p{Ll}{2}-$/u;

/** Whose currency it is stands before the sign (US$, HK$); and a letter after it makes one word of all (Baku$tan). */
const currency = /^[$€£¥₽₼]/;
const whose = /^\p{Lu}{2,3}$/u;
const oneWord = /^.\p{L}/u;

/** Whether a span is a word of its own: no part of an address or account, no currency (US$). */
export function standsFree(text: string, start: number, end: number): boolean {
  const next = text.charAt(end);
  const previous = text.charAt(start - 1);
  if (/[_@\\]/.test(next + previous)) return false;
  if (currency.test(next) && (whose.test(text.slice(start, end)) || oneWord.test(text.slice(end, end + 2))))
    return false;
  if (!/[./:#?&=-]/.test(previous + next)) return true;
  if (end - start === 2 && locale.test(text.slice(Math.max(0, start - 4), start))) return false;
  let [from, to] = [start, end];
  while (from > 0 && !/[\s()<>«»“”"‘’,;]/.test(text.charAt(from - 1))) from--;
  while (to < text.length && !/[\s()<>«»“”"‘’,;]/.test(text.charAt(to))) to++;
  const run = text.slice(from, to).replace(/[.:!?]+$/, "");
  // A name with a full stop of its own (haqqin.az) is the whole run, and free.
  return from === start && from + run.length === end ? true : !address.test(run);
}
