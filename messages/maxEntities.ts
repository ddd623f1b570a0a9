/** At most this many entities in one question: a page that names more is cut, not refused. */
export const MAX_ENTITIES = 500;
