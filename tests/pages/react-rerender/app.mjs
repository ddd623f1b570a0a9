import { createElement as h } from "react";
import { flushSync } from "react-dom";
import { createRoot, hydrateRoot } from "react-dom/client";
import { renderToStaticMarkup, renderToString } from "react-dom/server.browser";

const paragraphs = [
  "The ministry had promised a list of the crossings, and on Monday it sent one. It named nine places, of which two had no road and one had no bridge, and it asked the reporters to be patient until somebody had corrected it. Nobody asked how long that would take, since the answer had been the same for years.",
  "At the second reading the members of the committee spoke for four hours about the colour of the forms. A clerk brought samples in green and in blue. It was agreed that both were good colours, that the matter deserved more study, and that the forms should be printed in both until the study was finished.",
];
const speakers = ["Maria Zakharova", "Nikol Pashinyan", "Sergey Lavrov", "Charles Michel"];

/** Texts side by side, keyed parts that change places, parts that come and go. */
const Story = ({ turn }) =>
  h(
    "article",
    { className: turn % 2 === 0 ? "even" : "odd" },
    h("h1", null, "Turn ", turn),
    paragraphs.map((text) => h("p", { key: text }, text)),
    h(
      "ul",
      null,
      speakers
        .map((name, index) =>
          h("li", { key: name }, index, ". ", name, turn % (index + 2) === 0 ? " spoke" : null, "."),
        )
        .sort((a, b) => ((a.key.length * 7 + turn) % 5) - ((b.key.length * 7 + turn) % 5)),
    ),
    turn % 3 === 0
      ? null
      : h("p", null, "About the ", h("b", null, "Lach", "in"), " corridor, ", turn, " times."),
    turn % 4 === 0
      ? h("p", null, turn % 8 === 0 ? "The Zangezur corridor" : "A corridor")
      : h("div", null, "No corridor"),
  );

window.problems = [];
addEventListener("error", ({ message }) => window.problems.push(message));

const own = document.getElementById("root");
const root = createRoot(own, { onUncaughtError: (error) => window.problems.push(String(error)) });
let turn = 1;
const render = () => {
  flushSync(() => root.render(h(Story, { turn })));
  if (own.innerHTML !== renderToStaticMarkup(h(Story, { turn })))
    window.problems.push(`turn ${turn} is not what was rendered`);
};
render();

/** Markup of a server, taken over only after names may have been painted in it. */
const hydrated = document.getElementById("hydrated");
hydrated.innerHTML = renderToString(h(Story, { turn: 5 }));

window.act = async () => {
  hydrateRoot(hydrated, h(Story, { turn: 5 }), {
    onRecoverableError: (error) => window.problems.push(`hydration: ${error}`),
  });
  for (turn = 2; turn <= 1_000; turn += 1) {
    render();
    if (turn % 5 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
  }
  turn = 1_000;
  hydrated.remove();
};
