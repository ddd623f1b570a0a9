// `npm test`: see tests/run.ts, which says what runs.
import { setUpAndRun } from "./setup.mjs";

setUpAndRun(["chromium", "firefox"], "tests/run.ts");
