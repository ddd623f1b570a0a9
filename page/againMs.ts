/** When the background could not be had: after so many ms it is asked again, each time later, and then no more. */
export const AGAIN_MS = [2_000, 10_000, 60_000] as const;
