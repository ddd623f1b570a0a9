/** What is wrong with the corpus, where, and what to do: one line for whoever edits it. */
export type Problem = {
  /** Path from the root, with slashes: `corpus/statements/x.yaml`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What is wrong; what to do. */
  readonly text: string;
};

/** `corpus/statements/x.yaml:12: unknown speaker "person:jdoe"; add it to corpus/gazetteer/people.yaml` */
export const formatProblem = ({ file, line, text }: Problem): string => `${file}:${line}: ${text}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By file, line and text, each once: the same corpus gives the same list. */
export const sortProblems = (problems: readonly Problem[]): readonly Problem[] => {
  const sorted = [...problems].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.text, b.text),
  );
  return sorted.filter((problem, i) => {
    const before = sorted[i - 1];
    return before === undefined || formatProblem(before) !== formatProblem(problem);
  });
};
