/** What attribution needs to know of an entity that may speak. */
export type SpeakerInfo = {
  readonly id: string;
  readonly name: string;
  /** `person`, `organisation`, `place` (a capital for its government) and so on, as in the archive. */
  readonly kind: string;
  readonly gender: "f" | "m" | "";
  /** Words that name the role: "Russian Foreign Minister", "spokeswoman of the Russian Foreign Ministry". */
  readonly roles: readonly string[];
};
