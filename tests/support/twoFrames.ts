/**
 * For a page that is seen: settles when two frames have begun. Whatever was changed before is painted by then, and what
 * comes of its new size or place has been done.
 */
export const TWO_FRAMES = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(null))))`;
