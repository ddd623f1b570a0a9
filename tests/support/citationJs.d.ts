/** The little that the tests use of Citation.js, which brings no types. */
declare module "@citation-js/core" {
  export const plugins: {
    readonly input: {
      readonly chain: (input: string, options?: { readonly forceType?: string }) => readonly unknown[];
    };
  };
}
declare module "@citation-js/plugin-ris" {}
declare module "@citation-js/plugin-bibtex" {}
