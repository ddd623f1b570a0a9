/** Of matches that stand as whole words, how many are left when the leftmost and longest win. */
export const countLongest = (
  text: string,
  matches: readonly { readonly begin: number; readonly end: number }[],
  words: Uint8Array,
): number => {
  const isWordAt = (at: number): boolean => at >= 0 && at < text.length && words[text.charCodeAt(at)] === 1;
  const whole = matches.filter(({ begin, end }) => !isWordAt(begin - 1) && !isWordAt(end));
  whole.sort((a, b) => a.begin - b.begin || b.end - a.end);
  let count = 0;
  let end = 0;
  for (const match of whole) {
    if (match.begin < end) continue;
    count++;
    end = match.end;
  }
  return count;
};
