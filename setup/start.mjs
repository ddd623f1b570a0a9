// `npm start`: see demo/start.ts, which says what the arguments mean.
import { setUpAndRun } from "./setup.mjs";

const wantsFirefox = /--browser[= ]firefox/.test(process.argv.join(" "));
setUpAndRun([wantsFirefox ? "firefox" : "chromium"], "demo/start.ts");
