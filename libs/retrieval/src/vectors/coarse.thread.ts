import type { CoarseOrder } from './coarse-order';
import { CoarseVectors } from './coarse-vectors';

const matrices = new Map<number, CoarseVectors>();

/** Runs in a thread of its own, which keeps the coarse copies of all large matrices. */
export function serve(order: CoarseOrder): Uint32Array | undefined {
  switch (order.type) {
    case 'add': {
      const matrix = matrices.get(order.matrix) ?? new CoarseVectors(order.dimensions);
      matrices.set(order.matrix, matrix);
      matrix.add(order.numbers);
      return undefined;
    }
    case 'nearest':
      return matrices.get(order.matrix)?.nearest(order.query, order.count);
    case 'drop':
      matrices.delete(order.matrix);
      return undefined;
  }
}
