/** Generated in every build from `corpus/gazetteer`: what `openNames` of spotting opens. */
declare module "virtual:on-record/names" {
  export const namesData: import("../../compile/compileCorpus.ts").CompiledArchive["names"];
}
