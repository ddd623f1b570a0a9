import type { PageRequest } from "./protocol.ts";

/** Longest id that the protocol allows. */
const MAX_ID = 200;

/**
 * What the popup asks of a page, or undefined for any other message. Parsed by hand, as the content script of every page
 * carries it: a schema library would be the larger part of it. A test holds it to `PageRequestSchema`.
 */
export const parsePageRequest = (message: unknown): PageRequest | undefined => {
  if (typeof message !== "object" || message === null || !("type" in message)) return undefined;
  if (message.type === "names on this page") return { type: message.type };
  if (message.type !== "show mention" || !("entity" in message)) return undefined;
  const { type, entity } = message;
  return typeof entity === "string" && entity.length <= MAX_ID ? { type, entity } : undefined;
};
