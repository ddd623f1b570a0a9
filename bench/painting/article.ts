import type { BenchPage } from "../pages.ts";
import { newRandom, pick } from "../random.ts";

const words = [
  "talks",
  "road",
  "border",
  "winter",
  "grain",
  "water",
  "minister",
  "letter",
  "summit",
  "valley",
] as const;

/** Every name that is painted is this word: painting does not care what is found. */
export const MARKED = "Namebearer";

const PARAGRAPHS = 1_000;
const NAMES_A_PARAGRAPH = 10;
const WORDS_BETWEEN = 7;

/** A long article with 10,000 names, some in links, in the elements that articles have. */
export const longArticle = (): BenchPage => {
  const random = newRandom(PARAGRAPHS);
  const stretch = (): string => {
    const between = Array.from({ length: WORDS_BETWEEN }, () => pick(random, words)).join(" ");
    return `${between} ${random() < 0.1 ? `<a href="#">${MARKED}</a>` : MARKED}`;
  };
  const paragraph = (): string =>
    `    <p>${Array.from({ length: NAMES_A_PARAGRAPH }, stretch).join(", ")}.</p>`;
  const paragraphs = Array.from({ length: PARAGRAPHS }, paragraph).join("\n");
  const html = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>A long article</title></head>
  <body><main><article>
    <p id="ticker">Now</p>
${paragraphs}
  </article></main></body>
</html>`;
  return { name: "long-article", html };
};

/** Of saved pages the one with the most text, with a ticker at its top. Scripts and styles are no text. */
export const longestPage = (pages: readonly BenchPage[]): BenchPage => {
  const textLength = ({ html }: BenchPage): number =>
    html.replaceAll(/<(script|style)\b.*?<\/\1>|<[^>]*>|\s+/gis, "").length;
  const [longest] = pages.toSorted((a, b) => textLength(b) - textLength(a));
  if (longest === undefined) throw new Error("no page to paint on");
  const html = longest.html.replace(/<body\b[^>]*>/i, (body) => `${body}<p id="ticker">Now</p>`);
  return { name: longest.name, html };
};
