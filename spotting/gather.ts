/** Something found out from all of some blocks, block by block. */
export type Gathered<T> = {
  /** Reads one block more; says whether there was one left. */
  readonly step: () => boolean;
  /** What all blocks say; those that no step has read yet are read now. */
  readonly get: () => T;
};

/**
 * Finds something out from blocks when it is first asked for, or by steps before that: the answer is the same.
 * @param all what is known of no block; `add` adds to it what a block says.
 */
export function gather<B, T>(blocks: readonly B[], all: T, add: (all: T, block: B) => void): Gathered<T> {
  let next = 0;
  const step = (): boolean => {
    const block = blocks[next];
    if (block === undefined) return false;
    next++;
    add(all, block);
    return true;
  };
  return {
    step,
    get: () => {
      while (step());
      return all;
    },
  };
}
