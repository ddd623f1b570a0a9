import type { Spot } from "../../background/openSpot.ts";

const SCRIPT = "/spotter.js";

/** Where the spotter's script leaves its code for the background; see cardCode.ts. */
const registry = Symbol.for("on-record spot");
type Registry = {
  [registry]?: () => Spot;
  /** What a service worker has, and a page has not. */
  readonly importScripts?: (script: string) => void;
};
const here = globalThis as Registry; // our own symbol on a global that has no type for it, and a worker's own function

/** Leaves the spotter's code for the background; nothing is opened until it is asked for. */
export const registerSpot = (open: () => Spot): void => {
  here[registry] = open;
};

/**
 * A service worker may load later what it has loaded while it was installed, and nothing else. Call it before anything is
 * awaited.
 */
export const keepSpotCode = (): void => {
  if (here.importScripts === undefined) return;
  globalThis.addEventListener("install", () => here.importScripts?.(SCRIPT));
};

const loadScript = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = SCRIPT;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error("The names could not be loaded. Reinstall On Record."));
    document.head.append(script);
  });

let opening: Promise<Spot> | undefined;

const open = async (): Promise<Spot> => {
  if (here[registry] === undefined) {
    if (here.importScripts === undefined) await loadScript();
    else here.importScripts(SCRIPT);
  }
  const openHere = here[registry];
  if (openHere === undefined) throw new Error("The names’ code is not there. Reinstall On Record.");
  return openHere();
};

/**
 * The names, loaded and opened when they are first asked for; tried again by the next who asks, if that failed.
 * @throws if the script or what it carries cannot be had, in words that say what to do
 */
export const loadSpot = (): Promise<Spot> => {
  opening ??= open().catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
};
