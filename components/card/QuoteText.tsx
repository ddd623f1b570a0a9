import type { ComponentChildren } from "preact";
import type { NameInText } from "../../archive/statement.ts";
import { MarkedText, type Marks } from "../MarkedText.tsx";
import { cardStrings } from "./strings.ts";

type Props = {
  readonly text: string;
  readonly marks: Marks;
  /** Slices of the text that can be looked up, in order. */
  readonly names: readonly NameInText[];
  /** A name was chosen; `element` is what the focus returns to. */
  readonly onName: (name: NameInText, words: string, element: HTMLElement) => void;
};

/** The marks that touch a slice, cut to it and counted from its start. */
const marksWithin = (marks: Marks, start: number, end: number): Marks =>
  marks
    .filter((mark) => mark.start < end && mark.end > start)
    .map((mark) => ({ start: Math.max(mark.start, start) - start, end: Math.min(mark.end, end) - start }));

/** A statement's words, each character once, with the shared words marked and the names in it as buttons. */
export const QuoteText = ({ text, marks, names, onName }: Props) => {
  const slice = (start: number, end: number) => (
    <MarkedText key={start} text={text.slice(start, end)} marks={marksWithin(marks, start, end)} />
  );
  const children: ComponentChildren[] = [];
  let at = 0;
  for (const name of names) {
    const { start, end } = name;
    if (start < at || end > text.length || end <= start) continue;
    const words = text.slice(start, end);
    const choose = (event: { readonly currentTarget: HTMLElement }) =>
      onName(name, words, event.currentTarget);
    children.push(
      slice(at, start),
      // biome-ignore lint/a11y/useSemanticElements: a <button> does not break over lines, and its words cannot be selected with the quote.
      <span
        key={`name ${start}`}
        class="name"
        role="button"
        tabIndex={0}
        title={cardStrings.lookUp(words)}
        onClick={choose}
        onKeyDown={(event) => {
          if (event.key !== "Enter" && event.key !== " ") return;
          event.preventDefault();
          choose(event);
        }}
      >
        {slice(start, end)}
      </span>,
    );
    at = end;
  }
  children.push(slice(at, text.length));
  return <>{children}</>;
};
