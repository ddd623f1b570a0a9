import { createServer } from "node:net";
import WebSocket from "ws";
import type { BrowserWindow } from "./browserWindow.ts";
import { keyCombination, type Modifier } from "./keyCombination.ts";
import { until } from "./until.ts";

/** Chromium's flags for each held key (ui/events/event_constants.h). */
const flags: Readonly<Record<Modifier, number>> = { Shift: 2, Control: 4, Alt: 8 };

/** A key as Windows numbers it, which Chromium takes over, and its place on the keyboard as USB numbers it. */
type KeyCode = readonly [keyCode: number, usb: number];

const named: Readonly<Record<string, KeyCode>> = {
  Enter: [13, 0x28],
  Escape: [27, 0x29],
  Backspace: [8, 0x2a],
  Tab: [9, 0x2b],
  " ": [32, 0x2c],
  ",": [188, 0x36],
  ".": [190, 0x37],
  "?": [191, 0x38],
  F10: [121, 0x43],
  Home: [36, 0x4a],
  End: [35, 0x4d],
  ArrowRight: [39, 0x4f],
  ArrowLeft: [37, 0x50],
  ArrowDown: [40, 0x51],
  ArrowUp: [38, 0x52],
};
/** The page of USB's table that keyboards are on. */
const KEYBOARD_PAGE = 0x070000;
const KEY_A = 0x04;

const codeOf = (key: string): KeyCode => {
  const code = named[key];
  if (code !== undefined) return code;
  const letter = /^[a-z]$/i.test(key) ? key.toUpperCase().charCodeAt(0) : undefined;
  if (letter === undefined) throw new Error(`the key “${key}” is not on this keyboard`);
  return [letter, KEY_A + letter - "A".charCodeAt(0)];
};

/** What a key writes, as a number; undefined for one that writes nothing. */
const characterOf = (key: string, held: readonly Modifier[]): number | undefined => {
  if (held.some((modifier) => modifier !== "Shift")) return undefined;
  if (key === "Enter") return 13;
  return key.length === 1 ? key.charCodeAt(0) : undefined;
};

/** A port that nobody listens at now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });

/** Arguments that let the window of Chromium be driven through the protocol of its own interface, at a port. */
export const windowArguments = (port: number): readonly string[] => [
  `--enable-ui-devtools=${port}`,
  "--enable-features=ui-debug-tools-enable-synthetic-events",
];

type Node = { readonly nodeId: number; readonly attributes?: readonly string[]; readonly children?: Node[] };
type Property = { readonly name: string; readonly value: string };
type Rule = { readonly rule: { readonly style: { readonly cssProperties: readonly Property[] } } };
type Result = { readonly root?: Node; readonly matchedCSSRules?: readonly Rule[] };
type Answer = { readonly id?: number; readonly result?: Result; readonly error?: object };

const findNamed = (node: Node, name: string): Node | undefined => {
  if (node.attributes?.includes(name)) return node;
  for (const child of node.children ?? []) {
    const found = findNamed(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
};

const allNamed = (node: Node, name: string): readonly Node[] => [
  ...(node.attributes?.includes(name) ? [node] : []),
  ...(node.children ?? []).flatMap((child) => allNamed(child, name)),
];

/** Chromium's names of what opens over its window. */
const over = {
  menu: "MenuHost",
  "question about access": "ExtensionInstallDialogView",
  "offer to load the page anew": "BubbleDialogModelHostContentsView",
} as const;

export type ChromiumWindow = BrowserWindow & {
  /** Whether something is open over the window now. */
  readonly shows: (what: keyof typeof over) => Promise<boolean>;
  /** Waits until something is open over the window, a menu or a question; keys come to it then. */
  readonly isOpen: (what: keyof typeof over) => Promise<true>;
  /** Waits until its buttons can be pressed: Chromium keeps them for a moment, lest a press was meant for the page. */
  readonly buttonsAreReady: (what: keyof typeof over) => Promise<true>;
};

/** Connects to the window of a Chromium that was started with `windowArguments`. */
export const openChromiumWindow = async (port: number): Promise<ChromiumWindow> => {
  const socket = await until("Chromium's window", async () => {
    const trying = new WebSocket(`ws://127.0.0.1:${port}/0`);
    return new Promise<WebSocket | undefined>((resolve) => {
      trying.once("open", () => resolve(trying));
      trying.once("error", () => resolve(undefined));
    });
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.on("message", (data) => {
    const answer = JSON.parse(String(data)) as Answer; // the browser's own protocol
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  let sent = 0;
  const send = async (method: string, params: object = {}): Promise<Answer> => {
    sent += 1;
    const id = sent;
    const answering = new Promise<Answer>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params }));
    const answer = await answering;
    waiting.delete(id);
    if (answer.error !== undefined) throw new Error(`${method}: ${JSON.stringify(answer.error)}`);
    return answer;
  };
  await send("DOM.enable");
  await send("CSS.enable");
  const idOf = async (name: string): Promise<number | undefined> => {
    const { result } = await send("DOM.getDocument");
    return result?.root === undefined ? undefined : findNamed(result.root, name)?.nodeId;
  };
  /** What the protocol calls a rule is a class of views, with the properties that a view has by it. */
  const propertyOf = async (id: number | undefined, property: string): Promise<string | undefined> => {
    const { result } = await send("CSS.getMatchedStylesForNode", { nodeId: id });
    const all = result?.matchedCSSRules?.flatMap(({ rule }) => rule.style.cssProperties);
    return all?.find(({ name }) => name === property)?.value;
  };
  const nodeId = await idOf("BrowserWidget");
  if (nodeId === undefined) throw new Error("Chromium shows no window");
  return {
    shows: async (what) => (await idOf(over[what])) !== undefined,
    isOpen: (what) =>
      until(`the ${what}`, async () => (await idOf(over[what])) !== undefined && (true as const)),
    buttonsAreReady: (what) =>
      until(`the buttons of the ${what}`, async () => {
        const { result } = await send("DOM.getDocument");
        const node = result?.root === undefined ? undefined : findNamed(result.root, over[what]);
        const buttons = node === undefined ? [] : allNamed(node, "MdTextButton");
        const enabled = await Promise.all(buttons.map(({ nodeId: id }) => propertyOf(id, "Enabled")));
        return enabled.length > 0 && enabled.every((value) => value === "true") && (true as const);
      }),
    addressBarIsReady: () =>
      until("the address bar to have the focus", async () => {
        const bar = await idOf("OmniboxViewViews");
        const selected = await propertyOf(bar, "SelectedText");
        return selected !== "" && selected === (await propertyOf(bar, "Text")) && (true as const);
      }),
    press: async (keys) => {
      const { held, key } = keyCombination(keys);
      const [keyCode, usb] = codeOf(key);
      const event = {
        keyCode,
        code: KEYBOARD_PAGE + usb,
        flags: held.reduce((sum, modifier) => sum + flags[modifier], 0),
        key: 0,
        isChar: false,
      };
      const character = characterOf(key, held);
      await send("DOM.dispatchKeyEvent", { nodeId, event: { ...event, type: "keyPressed" } });
      if (character !== undefined) {
        const written = { ...event, type: "keyPressed", keyCode: character, key: character, isChar: true };
        // Refused where nothing has the focus that could be written into.
        await send("DOM.dispatchKeyEvent", { nodeId, event: written }).catch(() => {});
      }
      await send("DOM.dispatchKeyEvent", { nodeId, event: { ...event, type: "keyReleased" } });
    },
  };
};
