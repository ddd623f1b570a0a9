import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { registerNames } from "../content/namesCode.ts";
import { lookUpNames } from "./lookUpNames.ts";

/** The names and all that is done with them, put into a frame by the background once a name may stand there. */
export default defineUnlistedScript(() => registerNames({ lookUpNames }));
