import { modernAhoCorasick, monyoneAhoCorasick, plainAhoCorasick } from "./ahoCorasick.ts";
import type { Contender } from "./contender.ts";
import { flashText } from "./flashText.ts";
import { floor, lookUpFloor } from "./floor.ts";
import { onRecordPage, onRecordScout, onRecordTexts } from "./onRecord.ts";
import { bigRegExp } from "./regExp.ts";

/** All that leave the page as it is, the floor first. */
export const contenders: readonly Contender[] = [
  floor,
  lookUpFloor,
  onRecordScout,
  onRecordTexts,
  onRecordPage,
  flashText,
  bigRegExp,
  plainAhoCorasick,
  monyoneAhoCorasick,
  modernAhoCorasick,
];
