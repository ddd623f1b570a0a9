import { render } from "preact";
import { archivePaths } from "../../archive/archiveFiles.ts";
import { followTheme } from "../../components/followTheme.ts";
import { openAhead, openPackagedArchive, openPackagedReading } from "../../components/openPackagedArchive.ts";
import { Reader } from "../../components/reader/Reader.tsx";
import { warmReading } from "../../components/reader/useReading.ts";
import { parseReaderHash, readerHref } from "../../components/readerAddress.ts";
import { startInterface } from "../../locales/startInterface.ts";

const go = (statement: string): void => location.assign(readerHref(statement));

/** `reader.html?q=words` is a search; the address says what is shown, and survives a restart. */
const searched = (): string => new URLSearchParams(location.search).get("q") ?? "";
const keep = (query: string): void =>
  history.replaceState(
    null,
    "",
    query === "" ? readerHref("") : `${readerHref("")}?q=${encodeURIComponent(query)}`,
  );

/** Only what may be a document's name is looked for before the archive says what it holds. */
const filesOf = (document: string): readonly string[] =>
  /^[\w-]+$/.test(document) ? [archivePaths.document(document), archivePaths.statements(document)] : [];

// One function for all moves, as another would open the archive again. Begun before the reader's language is known.
const first = parseReaderHash(location.hash).document;
const openReading =
  first === ""
    ? () => openPackagedReading()
    : openAhead(
        () => openPackagedReading(filesOf(first)),
        (archive) => warmReading(archive, first),
      );

const show = async (): Promise<void> => {
  const root = document.getElementById("root");
  if (!root) return;
  const address = parseReaderHash(location.hash);
  if (address.document !== "") {
    render(<Reader openArchive={openReading} address={address} onGo={go} />, root);
    return;
  }
  // Who reads a source never needs the page of the whole archive, nor its search.
  const { ArchivePage } = await import("../../components/archive/ArchivePage.tsx");
  if (parseReaderHash(location.hash).document !== "") return;
  render(<ArchivePage openArchive={openPackagedArchive} asked={searched()} onQuery={keep} />, root);
};

followTheme();
// The address says where to be; a remembered scroll position would contradict it.
history.scrollRestoration = "manual";
window.addEventListener("hashchange", () => void show());
await startInterface();
await show();
