/** In CSS pixels, each row of a speaker; the axis below them; and the room above. */
const LANE_HEIGHT = 46;
export const AXIS_HEIGHT = 30;
export const TOP = 14;

/** The height of the picture, so that its place is kept before the code that draws it has come. */
export const timelineHeight = (lanes: number): number => TOP + lanes * LANE_HEIGHT + AXIS_HEIGHT;
