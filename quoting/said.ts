import type { AttributedText } from "./attributedText.ts";

/** A result before the text is cut into slices. */
export type Said = Omit<AttributedText, "text">;
