import { wording } from "../../locales/wording.ts";

const titles = wording("welcome_wayTitle", {});
const words = wording("welcome_way", {});

/** Every word of the welcome page. The paragraph is invented, and says so. */
export const welcomeStrings = wording("welcome", {
  product: "On Record",
  ways: () =>
    (["readOn", "noPointer", "search", "off"] as const).map((way) => [titles[way], words[way]] as const),
});
