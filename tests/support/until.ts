const POLL_MS = 25;

/**
 * Asks again until the answer is there, and returns it; undefined and false mean "not yet".
 * @throws after `timeout` ms, saying what was waited for.
 */
export const until = async <T>(
  what: string,
  ask: () => Promise<T | undefined | false>,
  timeout = 10_000,
): Promise<T> => {
  const deadline = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`waited ${timeout} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
};
