/*
 * What both Node and browsers have, declared as narrowly as it is used here: the archive's folder is
 * compiled without the DOM library.
 */
declare const crypto: {
  readonly subtle: {
    readonly digest: (algorithm: "SHA-256", data: Uint8Array) => Promise<ArrayBuffer>;
  };
};
declare const TextEncoder: { new (): { readonly encode: (text: string) => Uint8Array } };

/** SHA-256 of the text's UTF-8 bytes, in lower-case hex (FIPS 180-4). */
export const sha256 = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
};
