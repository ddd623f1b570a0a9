import fc from "fast-check";
import { holds } from "../../../page/composedTree.ts";

const words = ["Halden", " bridge", "Ada ", "Marlow", " spoke", "Orvik", " ", "den", "Hal"] as const;
const tags = ["p", "b", "i", "div", "span", "code", "br", "a"] as const;

/** Ready-made parts, so that blocks also come inside of inline elements. */
const parts = [
  "<a href=x><div>Halden</div></a>",
  "<p>Ada <b>Marlow</b></p>",
  "<i>Orvik<p>Hal<b>den</b></p></i>",
] as const;

/** Elements that come with an open shadow root of their own. */
const hosts = ["div", "span", "x-box"] as const;

export type Change =
  | { readonly do: "host"; readonly at: number; readonly tag: (typeof hosts)[number]; readonly html: string }
  | { readonly do: "insert"; readonly at: number; readonly html: string }
  | { readonly do: "add"; readonly at: number; readonly tag: (typeof tags)[number]; readonly word: string }
  | { readonly do: "write"; readonly at: number; readonly word: string }
  | { readonly do: "cut" | "born"; readonly at: number; readonly to: number }
  | { readonly do: "away" | "back" | "alter"; readonly at: number; readonly to: number }
  | { readonly do: "remove" | "move" | "aside" | "unwrap"; readonly at: number; readonly to: number };

export const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ do: fc.constant("insert" as const), at: fc.nat(40), html: fc.constantFrom(...parts) }),
  fc.record({
    do: fc.constant("add" as const),
    at: fc.nat(40),
    tag: fc.constantFrom(...tags),
    word: fc.constantFrom(...words),
  }),
  fc.record({
    do: fc.constant("host" as const),
    at: fc.nat(40),
    tag: fc.constantFrom(...hosts),
    html: fc.constantFrom(...parts, "Halden", "<slot></slot> of <b>Orvik</b>"),
  }),
  fc.record({ do: fc.constant("write" as const), at: fc.nat(40), word: fc.constantFrom(...words) }),
  fc.record({
    do: fc.constantFrom(
      ...(["remove", "move", "aside", "unwrap", "cut", "born", "away", "back", "alter"] as const),
    ),
    at: fc.nat(40),
    to: fc.nat(40),
  }),
);

/** What was taken out of the page, to be put back later. */
let away: Element[] = [];

export const forgetAway = (): void => {
  away = [];
};

/** A text cut in two, or its element's texts made one again. */
const cut = (element: Element, at: number): void => {
  const text = [...element.childNodes].find((node) => node instanceof Text);
  if (!(text instanceof Text) || text.length < 2) element.normalize();
  else text.splitText(at % text.length);
};

/** Changes a text where nobody can see it. */
const alter = (element: Element | undefined, word = ""): void => {
  const texts = element === undefined ? null : document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const text = texts?.nextNode() ?? null;
  if (text !== null) text.nodeValue = `${word} ${text.nodeValue}`;
};

/** An element as another document makes it. */
const born = (): Element => {
  const other = document.implementation.createHTMLDocument();
  other.body.innerHTML = "<section><p>Ada <b>Marlow</b></p>Orvik</section>";
  return other.body.children[0] ?? other.body;
};

const pick = <Item>(items: readonly Item[], index: number): Item | undefined => items[index % items.length];

/** Everything under a node, within open shadow roots too. */
const allUnder = (top: Element | ShadowRoot): readonly Element[] =>
  [...top.querySelectorAll("*")].flatMap((element) => [
    element,
    ...(element.shadowRoot === null ? [] : allUnder(element.shadowRoot)),
  ]);

/** Does one change somewhere under an element. */
export const apply = (root: Element, step: Change): void => {
  const elements = [root, ...allUnder(root)];
  const others = elements.slice(1);
  if (step.do === "add") {
    const added = document.createElement(step.tag);
    added.textContent = step.word;
    pick(elements, step.at)?.append(added, step.word);
    return;
  }
  if (step.do === "host") {
    const added = document.createElement(step.tag);
    added.attachShadow({ mode: "open" }).innerHTML = step.html;
    added.textContent = "Ada Marlow";
    pick(elements, step.at)?.append(added);
    return;
  }
  if (step.do === "insert") {
    pick(elements, step.at)?.insertAdjacentHTML("beforeend", step.html);
    return;
  }
  if (step.do === "write") {
    const target = pick(elements, step.at);
    const text = [...(target?.childNodes ?? [])].find((node) => node instanceof Text);
    if (text instanceof Text) text.data += step.word;
    else target?.append(step.word);
    return;
  }
  if (step.do === "born") pick(elements, step.at)?.append(born());
  if (step.do === "cut") cut(pick(elements, step.at) ?? root, step.to);
  if (step.do === "alter") alter(pick(away, step.at), pick(words, step.to));
  const back = step.do === "back" ? away.pop() : undefined;
  if (back !== undefined) {
    back.prepend(pick(words, step.to) ?? "");
    pick(elements, step.at)?.append(back);
  }
  const target = pick(others, step.at);
  if (target === undefined) return;
  if (step.do === "away") {
    target.remove();
    away.push(target);
  }
  if (step.do === "remove") target.remove();
  if (step.do === "aside") target.toggleAttribute("inert");
  if (step.do === "unwrap") target.replaceWith(...target.childNodes);
  if (step.do === "move") {
    const goal = pick(elements, step.to);
    if (goal !== undefined && !holds(target, goal)) goal.prepend(target);
  }
};
