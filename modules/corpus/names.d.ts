/** Generated in every build from `corpus/gazetteer`: what `openNames` of spotting opens. */
declare module "virtual:on-record/names" {
  export const namesData: import("../../compile/compileCorpus.ts").CompiledArchive["names"];
  /** The same names' fingerprints, which `openFingerprints` of spotting opens, in base64. */
  export const fingerprints: string;
}

/** Generated likewise, for every page: fingerprints of the fewest forms, which tell whether a name may stand there, in base64, with how their first words begin; and what `openFoldTable` opens. */
declare module "virtual:on-record/scout" {
  export const packedFoldTable: string;
  export const scout: string;
  export const wordStarts: import("../../compile/compileCorpus.ts").CompiledArchive["scout"]["wordStarts"];
}
