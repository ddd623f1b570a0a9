import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

type Props = {
  /** Whether the reader came here from within the card: then what had the focus is gone, and this has it. */
  readonly takesFocus: boolean;
  readonly children: ComponentChildren;
};

/** The heading of whatever the card shows. */
export const CardHeading = ({ takesFocus, children }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) heading.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
};
