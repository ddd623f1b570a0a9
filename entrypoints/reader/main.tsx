import { render } from "preact";
import { openPackagedArchive } from "../../components/openPackagedArchive.ts";
import { Reader } from "../../components/reader/Reader.tsx";
import { parseReaderHash, readerHref } from "../../components/readerAddress.ts";
import "../../components/reader/reader.css";

const go = (statement: string) => location.assign(readerHref(statement));

const show = () => {
  const root = document.getElementById("root");
  if (root)
    render(
      <Reader openArchive={openPackagedArchive} address={parseReaderHash(location.hash)} onGo={go} />,
      root,
    );
};

// The address says where to be; a remembered scroll position would contradict it.
history.scrollRestoration = "manual";
window.addEventListener("hashchange", show);
show();
