import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** One picture of the gallery; `file` is relative to the index. */
export type Picture = {
  readonly scene: string;
  readonly file: string;
  readonly browser: string;
  readonly theme: string;
  readonly width: number;
};

const style = `body { font: 14px system-ui; margin: 24px; }
section { margin-block: 32px; }
.row { display: flex; flex-wrap: wrap; gap: 16px; align-items: start; }
figure { margin: 0; } img { max-width: 640px; border: 1px solid #8884; } figcaption { color: #666; }`;

const figure = ({ file, browser, theme, width }: Picture): string =>
  `<figure><a href="${file}"><img loading="lazy" src="${file}" alt=""></a><figcaption>${browser}, ${theme}, ${width} px</figcaption></figure>`;

/** Writes `index.html` into the folder: a section a scene, its pictures beside each other. */
export const writeIndex = (folder: string, pictures: readonly Picture[]): void => {
  const sections = [...new Set(pictures.map(({ scene }) => scene))].map((scene) => {
    const own = pictures.filter((picture) => picture.scene === scene).map(figure);
    return `<section><h2>${scene}</h2><div class="row">${own.join("\n")}</div></section>`;
  });
  const head = `<meta charset="utf-8"><title>On Record: gallery</title><style>${style}</style>`;
  writeFileSync(join(folder, "index.html"), `<!doctype html>${head}<h1>Gallery</h1>${sections.join("\n")}`);
};
