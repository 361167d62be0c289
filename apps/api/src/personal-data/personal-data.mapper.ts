import type { ErasureProof } from '@parley/memory';
import type { ErasureDto } from './personal-data.dto';

export function toErasure(proof: ErasureProof): ErasureDto {
  return {
    success: proof.isComplete,
    message: proof.isComplete
      ? `User ${proof.userId} erased`
      : `Something of user ${proof.userId} was added meanwhile. Repeat the call.`,
    user_id: proof.userId,
    stores: proof.stores.map(({ store, found, remaining }) => ({ store, found, remaining })),
    timestamp: proof.finishedAt.toISOString(),
  };
}
