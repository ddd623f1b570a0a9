import { browser } from "wxt/browser";
import { type LookedAt, PANEL_PORT } from "../../messages/panel.ts";

type Port = ReturnType<typeof browser.runtime.connect>;

/** The side panels that follow this page. */
export type Panels = { readonly tell: (lookedAt: LookedAt) => void };

/**
 * Listens for side panels, and says to them that they can be listened for now: a panel that is open already has found
 * nobody here before the card's code came.
 */
export const servePanels = (): Panels => {
  const ports = new Set<Port>();
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PANEL_PORT) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
  });
  // Nobody may be listening: that is no failure.
  browser.runtime.sendMessage({ type: "card ready" }).catch(() => {});
  return {
    tell: (lookedAt) => {
      for (const port of ports) port.postMessage(lookedAt);
    },
  };
};
