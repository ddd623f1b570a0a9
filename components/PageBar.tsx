import { readerHref } from "./readerAddress.ts";
import { sharedStrings } from "./strings.ts";

const PRODUCT = "On Record";

/** The head of every page for reading: the way to the sources, and what On Record does not say. */
export const PageBar = () => (
  <header class="bar">
    <a class="product" href={readerHref("")}>
      {PRODUCT}
    </a>
    <span class="foot">{sharedStrings.notVerified}</span>
  </header>
);
