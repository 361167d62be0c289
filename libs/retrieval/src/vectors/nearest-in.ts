import { exactSearch, Matches, MetricKind } from 'usearch';

interface Extent {
  readonly rows: number;
  readonly rowsABlock: number;
  readonly count: number;
}

interface Near {
  readonly row: number;
  readonly distance: number;
}

/** The rows with the largest dot product over all blocks, largest first; looks at every row. */
export function nearestIn<Numbers extends Float32Array | Int8Array>(
  blocks: readonly Numbers[],
  query: Numbers,
  { rows, rowsABlock, count }: Extent,
): Uint32Array {
  const found: Near[] = [];
  for (const [index, block] of blocks.entries()) {
    const first = index * rowsABlock;
    const used = Math.min(rowsABlock, rows - first);
    const numbers = block.subarray(0, used * query.length);
    const wanted = Math.min(used, count);
    const matches = exactSearch(numbers, query, query.length, wanted, MetricKind.IP, 1);
    if (!(matches instanceof Matches)) continue;
    const { keys, distances } = matches;
    for (let at = 0; at < keys.length; at += 1) {
      found.push({ row: first + Number(keys[at]), distance: distances[at] ?? 0 });
    }
  }
  if (blocks.length > 1) found.sort((a, b) => a.distance - b.distance);
  return Uint32Array.from(
    { length: Math.min(count, found.length) },
    (_, at) => found[at]?.row ?? 0,
  );
}
