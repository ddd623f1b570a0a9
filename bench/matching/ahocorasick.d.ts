declare module "ahocorasick" {
  /** An automaton over UTF-16 units; each match is the index of its last unit, with all names that end there. */
  class AhoCorasick {
    constructor(keywords: readonly string[]);
    search(text: string): [last: number, names: string[]][];
  }
  export = AhoCorasick;
}
