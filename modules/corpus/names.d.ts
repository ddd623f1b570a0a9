/** Generated in every build from `corpus/gazetteer`: what `openNames` of spotting opens. */
declare module "virtual:on-record/names" {
  export const namesData: import("../../compile/compileCorpus.ts").CompiledArchive["names"];
}

/** Generated likewise: the names' fingerprints, which `openFingerprints` of spotting opens, in base64. */
declare module "virtual:on-record/fingerprints" {
  export const fingerprints: string;
}
