import type { ComponentChildren } from "preact";
import { cardStrings } from "./strings.ts";

/** What the card's frame can do, and how it stands. */
export type CardFrame = {
  readonly isPinned: boolean;
  readonly onPin: () => void;
  /** A key was pressed on the handle of a pinned card. */
  readonly onMoveKey: (event: KeyboardEvent) => void;
};

type Props = {
  readonly frame: CardFrame | undefined;
  readonly onClose: () => void;
  /** Left out where there is nothing to open. */
  readonly onOpenTab: (() => void) | undefined;
  readonly onOpenPanel: (() => void) | undefined;
};

type IconProps = {
  readonly name: string;
  readonly class?: string;
  readonly onClick?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  /** The drawing, in a square of 16 units. */
  readonly path: string;
  readonly children?: ComponentChildren;
};

const Icon = ({ name, path, ...more }: IconProps) => (
  <button type="button" {...more} class={`icon ${more.class ?? ""}`} aria-label={name} title={name}>
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width="1.3"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  </button>
);

const pinPath = "M6 2.5h4M6.7 2.5v4L4.5 9h7L9.3 6.5v-4M8 9v4.5";
const movePath =
  "M8 2v12M2 8h12M6.3 3.7L8 2l1.7 1.7M6.3 12.3L8 14l1.7-1.7M3.7 6.3L2 8l1.7 1.7M12.3 6.3L14 8l-1.7 1.7";
const tabPath = "M9 3h4v4M13 3L7.5 8.5M6.5 4H3.5v8.5H12V9.5";
const panelPath = "M2.5 3.5h11v9h-11zM10 3.5v9";
const closePath = "M3.5 3.5l9 9m0-9l-9 9";

/** What is done with a card as a whole: pin or move it, open what it shows elsewhere, close it. */
export const CardControls = ({ frame, onClose, onOpenTab, onOpenPanel }: Props) => (
  <div class="controls">
    {frame !== undefined && (
      <Icon
        class={frame.isPinned ? "move" : "pin"}
        name={frame.isPinned ? cardStrings.move : cardStrings.pin}
        path={frame.isPinned ? movePath : pinPath}
        onClick={() => {
          if (!frame.isPinned) frame.onPin();
        }}
        onKeyDown={(event) => {
          if (frame.isPinned) frame.onMoveKey(event);
        }}
      />
    )}
    {onOpenPanel !== undefined && (
      <Icon name={cardStrings.openPanel} path={panelPath} onClick={onOpenPanel} />
    )}
    {onOpenTab !== undefined && <Icon name={cardStrings.openTab} path={tabPath} onClick={onOpenTab} />}
    <Icon name={cardStrings.close} path={closePath} onClick={onClose} />
  </div>
);
