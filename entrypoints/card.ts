import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { registerCard } from "../components/card/cardHandle.ts";
import { mountCard } from "../components/card/mountCard.tsx";
import { readPageMatchedReply } from "../messages/readReply.ts";

/** The card's code, put into a frame by the background once names were found there. */
export default defineUnlistedScript(() => registerCard({ mountCard, readContent: readPageMatchedReply }));
