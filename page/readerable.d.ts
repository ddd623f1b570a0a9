// The package types only its index, which would bring the whole of Readability into the content script.
declare module "@mozilla/readability/Readability-readerable.js" {
  // biome-ignore lint/style/noDefaultExport: it is a CommonJS module whose export is the function.
  export { isProbablyReaderable as default } from "@mozilla/readability";
}
