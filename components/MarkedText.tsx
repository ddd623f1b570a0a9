import type { ComponentChildren } from "preact";

export type Marks = readonly { readonly start: number; readonly end: number }[];

/**
 * Text with slices marked, as text nodes and `<mark>`. Marks are UTF-16 offsets into `text`, in order;
 * what overlaps or lies outside is cut, so that every character is shown exactly once.
 */
export const MarkedText = ({ text, marks }: { readonly text: string; readonly marks: Marks }) => {
  const children: ComponentChildren[] = [];
  let at = 0;
  for (const mark of marks) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, text.length);
    if (end <= start) continue;
    children.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  children.push(text.slice(at));
  return <>{children}</>;
};
