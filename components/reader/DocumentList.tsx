import type { DocumentSummary } from "../../archive/cardMaterial.ts";
import { inOrder } from "../../archive/inOrder.ts";
import { dateBasisText, dateText } from "../dateText.ts";
import { readerHref } from "../readerAddress.ts";

const detailsOf = ({ author, publisher, date }: DocumentSummary): string => {
  const basis = date ? dateBasisText(date) : "";
  const when = date ? `${dateText(date)}${basis === "" ? "" : ` (${basis})`}` : "";
  return [author, publisher, when].filter((part) => part !== "").join(" · ");
};

/** The documents of the archive, oldest first as far as their dates are known, each a link to its text. */
export const DocumentList = ({ documents }: { readonly documents: readonly DocumentSummary[] }) => (
  <ul class="documents">
    {[...documents]
      .sort((a, b) => inOrder(a.date?.from ?? "", b.date?.from ?? ""))
      .map((document) => (
        <li key={document.id}>
          <a href={readerHref(document.id)} lang={document.language} dir="auto">
            {document.title}
          </a>
          <p>{detailsOf(document)}</p>
        </li>
      ))}
  </ul>
);
