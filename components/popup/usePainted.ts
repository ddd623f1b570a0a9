import { useEffect, useState } from "preact/hooks";

/** Whether something has been painted: false where it is first rendered, true in a render after the frame that shows it. */
export const usePainted = (something: unknown): boolean => {
  const [painted, setPainted] = useState<unknown>();
  // After the paint, as no layout effect is.
  useEffect(() => setPainted(something), [something]);
  return painted === something;
};
