/** An alias on its way into the data: in its script's code, with one paradigm letter a word. */
export type CodedForm = {
  readonly flags: string;
  readonly script: number;
  readonly person: boolean;
  readonly coded: string;
  readonly letters: string;
};
