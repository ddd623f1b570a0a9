import { fingerprints, namesData } from "virtual:on-record/names";
import { packedFoldTable } from "virtual:on-record/scout";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { openSpot } from "../../background/openSpot.ts";
import { bytesOf } from "../../page/bytesOf.ts";
import { inSlices } from "../../page/inSlices.ts";
import { registerSpot } from "../background/spotCode.ts";

/** What is asked is answered, whoever is gone meanwhile: browsers do not tell. */
const never = new AbortController().signal;

/** The names and how they are found, loaded by the background once a page asks for them. */
export default defineUnlistedScript(() =>
  registerSpot(() =>
    openSpot({ namesData, fingerprints, packedFoldTable }, bytesOf, (step) => inSlices(step, never)),
  ),
);
