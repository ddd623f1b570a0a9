import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { runOnRecord } from "./runOnRecord.ts";

/** `ON_RECORD_ROOT` names another folder with a `corpus/` than the project's own. */
const root = process.env.ON_RECORD_ROOT ?? dirname(dirname(fileURLToPath(import.meta.url)));

// A reader that stops early (`| head`) is no error.
process.stdout.on("error", () => process.exit());

const { stdout, stderr, exitCode } = await runOnRecord(process.argv.slice(2), root);
// Not process.exit: a pipe may still be taking what was written.
process.exitCode = exitCode;
process.stdout.write(stdout);
process.stderr.write(stderr);
