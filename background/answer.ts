import * as v from "valibot";
import type { Archive } from "../archive/archive.ts";
import { sourcePassage } from "../archive/sourcePassage.ts";
import { type Request, RequestSchema } from "../messages/protocol.ts";
import type { Sender } from "../messages/serve.ts";
import type { Spot } from "./openSpot.ts";

/** What answering needs of the browser. */
export type Surroundings = {
  readonly extensionId: string;
  readonly archive: Pick<Archive, "cardMaterial" | "document">;
  /** Opens the names. */
  readonly loadSpot: () => Promise<Spot>;
  /** Puts the names' or the card's code into a frame of a tab. */
  readonly inject: (code: "names" | "card", tabId: number, frameId: number) => Promise<void>;
  /** Starts On Record in all frames of a tab; where it runs, nothing happens. */
  readonly startInFrames: (tabId: number) => Promise<void>;
  /** Opens the side panel beside a tab's page; rejects where the browser has none. */
  readonly openPanel: (tabId: number) => Promise<void>;
  /** Says beside the toolbar's icon how many names the page of a tab has. */
  readonly showCount: (tabId: number, count: number) => void;
  /** Opens a page of the extension in a new tab, after the one it was asked for in. */
  readonly openPage: (path: string, afterTab: number | undefined) => Promise<void>;
};

type Reply =
  | { readonly ok: true; readonly [key: string]: unknown }
  | { readonly ok: false; readonly error: string };

const refuse = (error: string): Reply => ({ ok: false, error });

/**
 * Answers one message. Whatever it is, the answer is data: what is malformed, or comes from elsewhere than this
 * extension, is refused and changes nothing. Keeps no state, so that the background may be stopped at any time.
 */
export const answer = async (message: unknown, sender: Sender, around: Surroundings): Promise<Reply> => {
  if (sender.id !== around.extensionId) return refuse("Only On Record’s own pages are answered.");
  const request = v.safeParse(RequestSchema, message);
  if (!request.success) return refuse(`Not a request that On Record knows: ${v.summarize(request.issues)}`);
  try {
    return await answerRequest(request.output, sender, around);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
};

const answerRequest = async (request: Request, sender: Sender, around: Surroundings): Promise<Reply> => {
  switch (request.type) {
    case "names wanted":
    case "card wanted": {
      const { tabId, frameId } = sender;
      if (tabId === undefined || frameId === undefined)
        return refuse(`“${request.type}” is for pages in a tab.`);
      await around.inject(request.type === "card wanted" ? "card" : "names", tabId, frameId);
      return { ok: true };
    }
    case "frames wanted":
      if (sender.tabId === undefined) return refuse("“frames wanted” is for pages in a tab.");
      await around.startInFrames(sender.tabId);
      return { ok: true };
    case "texts read":
      return { ok: true, mentions: await (await around.loadSpot())(request.title, request.texts) };
    case "page matched": {
      const { tabId, frameId } = sender;
      if (tabId === undefined || frameId === undefined)
        return refuse("“page matched” is for pages in a tab.");
      // Frames name what the page names, or advertise: the page itself is counted.
      if (frameId === 0) around.showCount(tabId, request.entities.length);
      return { ok: true, material: await around.archive.cardMaterial(request.entities) };
    }
    case "source passage": {
      const document = await around.archive.document(request.document);
      if (document === undefined) return refuse(`The archive has no document “${request.document}”.`);
      const passage = sourcePassage(document, request.block);
      if (passage === undefined) return refuse(`“${document.title}” has no block ${request.block}.`);
      return { ok: true, passage };
    }
    case "card ready":
      return { ok: true };
    case "open panel":
      if (sender.tabId === undefined) return refuse("“open panel” is for pages in a tab.");
      await around.openPanel(sender.tabId);
      return { ok: true };
    case "open reader":
      await around.openPage(readerPath(request.document, request.statement), sender.tabIndex);
      return { ok: true };
    case "open entity":
      await around.openPage(`entity.html#${encodeURIComponent(request.entity)}`, sender.tabIndex);
      return { ok: true };
    case "open search":
      await around.openPage(`popup.html#${encodeURIComponent(request.query)}`, sender.tabIndex);
      return { ok: true };
  }
};

/** The reader's address of a statement, by its number or its whole id; of the document, if it is empty. */
const readerPath = (document: string, statement: string): string => {
  const number = statement.startsWith(`${document}/`) ? statement.slice(document.length + 1) : statement;
  const parts = number === "" ? [document] : [document, number];
  return `reader.html#${parts.map(encodeURIComponent).join("/")}`;
};
