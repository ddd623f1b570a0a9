/** For a page: a point within the first line of its selection. */
export const middleOfSelection = `(() => {
  const { left, top, height } = getSelection().getRangeAt(0).getClientRects()[0];
  return { x: left + 4, y: top + height / 2 };
})()`;
