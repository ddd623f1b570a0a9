import { contenders } from "./matching/contenders.ts";
import { buildAll, holdBuilt, measureMarkJs, measureWarm, runHeld } from "./matching/measureInPage.ts";
import { findMarked, prepare, show, tick } from "./painting/paintInPage.ts";

/** What runs in the measured page; bundled to one script, and called by the side in Node through this one name. */
const onRecordBench = {
  contenders: contenders.map(({ name }) => name),
  buildAll,
  measureWarm,
  measureMarkJs,
  holdBuilt,
  runHeld,
  findMarked,
  prepare,
  show,
  tick,
};

export type InPage = typeof onRecordBench;

Object.assign(globalThis, { onRecordBench });
