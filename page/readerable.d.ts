// The package types only its index, which would bring the whole of Readability into the content script.
declare module "@mozilla/readability/Readability-readerable.js" {
  export { isProbablyReaderable as default } from "@mozilla/readability";
}
