/** An odd number, so that the median is one of the values. */
const ROUNDS = 3;

type Measurements = Readonly<Record<string, () => Promise<unknown>>>;

/** One value a round. */
export type Results<M extends Measurements> = {
  [Name in keyof M]: Awaited<ReturnType<M[Name]>>[];
};

/** Runs every measurement three times, each round all of them, so that a disturbance meets them alike. */
export async function measureInRounds<M extends Measurements>(
  measurements: M,
): Promise<Results<M>> {
  const names: (keyof M)[] = Object.keys(measurements);
  const results = Object.fromEntries(names.map((name) => [name, []])) as Results<M>;
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of names) {
      const result = await measurements[name]?.();
      results[name].push(result as Results<M>[keyof M][number]);
    }
  }
  return results;
}
