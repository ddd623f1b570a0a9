import type { ComponentChildren } from "preact";

type Props = {
  readonly title: string;
  /** What went wrong, in the words of the error. */
  readonly detail: string;
  /** The ways on: buttons and links. */
  readonly children: ComponentChildren;
};

/** A failure is a view with a way on, never a blank. */
export const Failure = ({ title, detail, children }: Props) => (
  <section class="failure" role="alert">
    <h2>{title}</h2>
    {detail !== "" && <p class="detail">{detail}</p>}
    <p class="ways">{children}</p>
  </section>
);
