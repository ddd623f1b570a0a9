/** Relative luminance above which text is light, hence its background dark: the middle between black's and white's contrast. */
const LIGHT_TEXT = 0.18;

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

/**
 * Whether text of a CSS colour (as computed: `rgb(…)`, `rgba(…)` or `color(srgb …)`) stands on a light or a dark page.
 * Told by the text, which is readable whatever lies behind it: backgrounds may be pictures. What cannot be read counts
 * as dark text.
 */
export const toneOfText = (color: string): "light" | "dark" => {
  const scale = color.startsWith("color(srgb") ? 1 : 255;
  const [red, green, blue] = (color.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map((part) =>
    linear(Number(part) / scale),
  );
  if (red === undefined || green === undefined || blue === undefined) return "light";
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > LIGHT_TEXT ? "dark" : "light";
};

/** The tone of the page where an element stands. */
export const toneAt = (element: Element): "light" | "dark" => toneOfText(getComputedStyle(element).color);
