import { wordBefore } from "./neighbours.ts";

/** Forerunners: who stands after such a word is mentioned in passing, and the page stays with whom it was. */
const kin =
  /(?<![\p{L}\p{M}])(?:father|uncle|grandfather|predecessor|late|(?:former|ex-?|national|great) ?(?:president|leader)|от(?:ец|ц[ауе]|цом)|предшественник\p{L}*|покойн\p{L}+|(?:бывш|экс|общенациональн)\p{L}*[ -](?:президент|лидер)\p{L}*|бать(?:ко|ка|ку|ком)|atası|babası|mərhum|rəhmətlik|(?:ümummilli|milli|ulu) (?:lider|öndər|önder)\p{L}*|հայր[նը]?|հոր|vaters?|père),?\s+$/iu;
const elder = /^(?:elder|late|senior|старш\p{L}+|покойн\p{L}+|mərhum)$/iu;
const office = /^(?:president|президент|prezident|cumhurbaşkan|präsident|président|նախագահ|პრეზიდენტ)/iu;
/** No such phrase is longer. */
const REACH = 40;

/** Whether a full name stands in passing ("his father, Heydar Aliyev"). */
export const isPassing = (text: string, start: number): boolean =>
  kin.test(text.slice(Math.max(0, start - REACH), start));

/** Whether a bare surname is that of the one mentioned in passing ("the elder Aliyev", «Алиев-старший»). */
export const isElder = (text: string, start: number, end: number): boolean =>
  elder.test(wordBefore(text, start)?.text ?? "") ||
  /^[\s-](?:старш\p{Ll}+|senior)/iu.test(text.slice(end, end + 12));

/** Whether a president's title stands before a bare surname. */
export const hasOffice = (text: string, start: number): boolean =>
  office.test(wordBefore(text, start)?.text ?? "");
