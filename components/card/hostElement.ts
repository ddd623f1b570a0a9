/** The one element that On Record adds to a page. */
export const HOST_ELEMENT = "on-record-card";
