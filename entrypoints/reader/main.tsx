import { render } from "preact";
import { followTheme } from "../../components/followTheme.ts";

import { openPackagedReading } from "../../components/openPackagedArchive.ts";

import { Reader } from "../../components/reader/Reader.tsx";
import { parseReaderHash, readerHref } from "../../components/readerAddress.ts";
import { startInterface } from "../../locales/startInterface.ts";

const go = (statement: string): void => location.assign(readerHref(statement));

const show = (): void => {
  const root = document.getElementById("root");
  if (!root) return;
  const address = parseReaderHash(location.hash);
  render(<Reader openArchive={openPackagedReading} address={address} onGo={go} />, root);
};

followTheme();
// The address says where to be; a remembered scroll position would contradict it.
history.scrollRestoration = "manual";
window.addEventListener("hashchange", show);
await startInterface();
show();
