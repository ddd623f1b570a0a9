/** How often, at most, newly found names are asked for, in ms: a live page finds them one by one. */
export const ASK_PAUSE_MS = 500;

/** An answer of any shape that says whether it is one. */
type Answer = { readonly ok: boolean };

export type MaterialCache<Reply extends Answer> = {
  /** Takes note of the entities that the page names now; asks for those that were never asked for. */
  readonly want: (entities: readonly string[]) => void;
  /** The latest answer, once there is one that covers `entities`; asks (again) if there is none. */
  readonly get: (entities: readonly string[]) => Promise<Reply>;
};

/**
 * Keeps in the page what its cards show, so that no hover waits for a sleeping background. `ask` is called with all
 * entities of the page at once, and never while an answer is under way.
 */
export const createMaterialCache = <Reply extends Answer>(
  ask: (entities: readonly string[]) => Promise<Reply>,
  signal: AbortSignal,
): MaterialCache<Reply> => {
  const wanted = new Set<string>();
  /** What the latest good answer covers. */
  let covered: ReadonlySet<string> = new Set();
  let latest: Reply | undefined;
  let underWay: Promise<Reply> | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const isCovered = (entities: readonly string[]): boolean => entities.every((id) => covered.has(id));

  const askNow = (): Promise<Reply> => {
    clearTimeout(pause);
    pause = undefined;
    underWay ??= (async () => {
      const asked = new Set(wanted);
      try {
        const reply = await ask([...asked]);
        if (reply.ok) {
          latest = reply;
          covered = asked;
        }
        return reply;
      } finally {
        underWay = undefined;
      }
    })();
    return underWay;
  };

  const askSoon = (): void => {
    pause ??= setTimeout(() => {
      pause = undefined;
      if (!signal.aborted && !isCovered([...wanted])) void askNow();
    }, ASK_PAUSE_MS);
  };

  return {
    want: (entities) => {
      const isFirst = wanted.size === 0;
      for (const id of entities) wanted.add(id);
      if (isCovered([...wanted])) return;
      if (isFirst) void askNow();
      else askSoon();
    },
    get: async (entities) => {
      for (const id of entities) wanted.add(id);
      // An answer under way may have been asked for before these entities were wanted.
      const pending = underWay === undefined ? undefined : await underWay;
      if (latest !== undefined && isCovered(entities)) return latest;
      return pending?.ok === false ? pending : askNow();
    },
  };
};
