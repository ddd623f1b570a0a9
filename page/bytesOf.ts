/** The newest browsers decode base64 by themselves, some ten times as fast. */
type Decoder = { readonly fromBase64?: (text: string) => Uint8Array };

/** The bytes that a text in base64 stands for. */
export const bytesOf = (base64: string): Uint8Array =>
  (Uint8Array as Decoder).fromBase64?.(base64) ?? Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
