import type { ComponentChildren } from "preact";

type Props = {
  /** The level that fits the view it stands in: `h2` if not told. */
  readonly heading?: "h1" | "h2" | "h3";
  readonly title: string;
  /** What went wrong, in the words of the error. */
  readonly detail: string;
  /** The ways on: buttons and links. */
  readonly children: ComponentChildren;
};

/** A failure is a view with a way on, never a blank. */
export const Failure = ({ heading: Heading = "h2", title, detail, children }: Props) => (
  <section class="failure" role="alert">
    <Heading>{title}</Heading>
    {detail !== "" && <p class="detail">{detail}</p>}
    <p class="ways">{children}</p>
  </section>
);
