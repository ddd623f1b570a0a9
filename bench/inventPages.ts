import type { BenchPage } from "./pages.ts";
import { newRandom, pick } from "./random.ts";

const PAGES = 12;
/** Paragraphs of the shortest page; each page has so many more than the one before. */
const PARAGRAPHS = 10;

const openings = [
  "Talks about the border resumed on Tuesday",
  "Nobody at the ministry would say when the road reopens",
  "The delegation left without a statement",
  "Farmers in the valley have waited three years for water",
  "A second reading of the bill is due in autumn",
  "The railway, built in another century, still carries grain",
] as const;
const middles = [
  "and observers expect little before the summit",
  "though the text of the agreement has been public for months",
  "as prices rose by a third in one winter",
  "while neighbours watched from the hillside",
  "because the customs house burned down in spring",
] as const;
const closings = [
  "said {name}.",
  "according to {name}, who has followed the matter since its beginning.",
  "{name} and {name} disagree about the reasons.",
  "In a letter, {name} called it “a pity”.",
  "The office of {name} did not answer questions.",
] as const;

/**
 * Articles of our own, of growing length, with the furniture of a news page around them: links, lists, indentation,
 * inline elements, and a name in every sentence or so.
 */
export const inventPages = (names: readonly [string, ...string[]]): readonly BenchPage[] => {
  const random = newRandom(PAGES);
  const sentence = (): string =>
    `${pick(random, openings)}, ${pick(random, middles)}. ${pick(random, closings)}`.replace(
      /\{name\}/g,
      () => {
        const name = pick(random, names);
        return random() < 0.2 ? `<a href="#">${name}</a>` : name;
      },
    );
  return Array.from({ length: PAGES }, (_, i) => {
    const paragraphs = Array.from(
      { length: PARAGRAPHS * (i + 1) },
      () => `          <p>\n            ${Array.from({ length: 4 }, sentence).join(" ")}\n          </p>`,
    );
    const links = Array.from(
      { length: 60 },
      (_, link) =>
        `          <li>\n            <a href="#${link}">${pick(random, openings)}</a>\n          </li>`,
    );
    const html = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Article ${i + 1}</title></head>
  <body>
    <nav>
      <ul>
${links.join("\n")}
      </ul>
    </nav>
    <main>
      <article>
        <h1>${pick(random, openings)}</h1>
        <div>
${paragraphs.join("\n")}
        </div>
      </article>
    </main>
  </body>
</html>`;
    return { name: `article-${i + 1}`, html };
  });
};
