import { createApp, h, nextTick, ref } from "vue";

const paragraphs = [
  "The ferry was late because of the wind, and the passengers who had nothing to read watched the gulls. Two of them were going to the conference and did not know it of each other. When the boat had tied up at last they took the same bus, sat in the same row, and found out only in the hall that they were to disagree.",
  "There were eleven speakers on the programme and nine on the stage. The chairman explained that one had lost her voice and that another had lost his passport, and that the time they left would be given to the audience. The audience thanked him and asked whether, in that case, one might have lunch a little earlier.",
];
const speakers = ["Maria Zakharova", "Nikol Pashinyan", "Sergey Lavrov", "Charles Michel"];

const turn = ref(1);
const order = (index) => (index * 3 + turn.value) % 4;

const Story = () =>
  h("article", [
    h("h1", ["Turn ", String(turn.value)]),
    ...paragraphs.map((text) => h("p", text)),
    h(
      "ul",
      speakers
        .map((name, index) =>
          h("li", { key: name }, [`${index}. `, h("b", name), turn.value % 2 === 0 ? " spoke." : "."]),
        )
        .sort((a, b) => order(speakers.indexOf(a.key)) - order(speakers.indexOf(b.key))),
    ),
    turn.value % 3 === 0 ? null : h("p", ["About the ", h("b", "Lach"), `in corridor, ${turn.value} times.`]),
    turn.value % 4 === 0 ? h("p", "The Zangezur corridor") : h("div", "No corridor"),
  ]);

/** The same story as words, without the framework. */
const words = () =>
  [
    `Turn ${turn.value}`,
    ...paragraphs,
    ...[0, 1, 2, 3]
      .sort((a, b) => order(a) - order(b))
      .map((index) => `${index}. ${speakers[index]}${turn.value % 2 === 0 ? " spoke." : "."}`),
    turn.value % 3 === 0 ? "" : `About the Lachin corridor, ${turn.value} times.`,
    turn.value % 4 === 0 ? "The Zangezur corridor" : "No corridor",
  ].join("");

window.problems = [];
addEventListener("error", ({ message }) => window.problems.push(message));

const root = document.getElementById("root");
const check = () => {
  if (root.textContent !== words()) window.problems.push(`turn ${turn.value} is not what was rendered`);
  const foreign = root.querySelector("*:not(article, h1, p, ul, li, b, div)");
  if (foreign !== null) window.problems.push(`somebody added <${foreign.localName}>`);
};
const app = createApp({ render: Story });
app.config.errorHandler = (error) => window.problems.push(String(error));
app.config.warnHandler = (warning) => window.problems.push(warning);
app.mount(root);
check();

window.act = async () => {
  while (turn.value < 1_000) {
    turn.value += 1;
    await nextTick();
    check();
    if (turn.value % 5 === 0) await new Promise((resolve) => setTimeout(resolve, 0));
  }
};
