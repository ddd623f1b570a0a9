import { render } from "preact";
import { browser } from "wxt/browser";
import { followTheme } from "../../components/followTheme.ts";
import { welcomeStrings } from "../../components/welcome/strings.ts";
import { Welcome } from "../../components/welcome/Welcome.tsx";
import { startInterface } from "../../locales/startInterface.ts";
import { readPageRequest } from "../../messages/readPageRequest.ts";
import { serve } from "../../messages/serve.ts";
import { readPageSettings } from "../../settings/storedPageSettings.ts";
import { registerCardCode } from "../card/registerCardCode.ts";
import { lendCode } from "../content/lendCode.ts";
import { lookUpNames } from "../names/lookUpNames.ts";

followTheme();
await startInterface();
document.title = welcomeStrings.pageTitle;
const root = document.getElementById("root");
if (root) render(<Welcome onOptions={() => void browser.runtime.openOptionsPage()} />, root);

// No content script runs on the extension's own pages: the same code is put to work here.
registerCardCode();
const settings = await readPageSettings("");
const { signal } = new AbortController();
const page = lookUpNames({ ...settings, amount: "every" }, signal, () => {}, lendCode(signal));
// What pages ask of the background comes by here too: left to the background.
serve(browser.runtime.onMessage, (message) =>
  readPageRequest(message) === undefined ? undefined : page.answer(message),
);
