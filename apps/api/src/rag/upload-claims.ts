import { createHash } from 'node:crypto';
import { type ClaimRequest, IdempotencyKeys } from '@parley/idempotency';
import { Documents, type ReceivedFile, type StoredDocument } from '@parley/rag';
import type { PassageOwner } from '@parley/retrieval';
import { Injectable } from '@nestjs/common';
import type { AdmittedRequest } from '../auth/admitted-request';

const ROUTE = 'POST /api/rag/upload';
const REFERENCE = 'document:';

type Transaction = Parameters<IdempotencyKeys['attach']>[0];
type Attach = (transaction: Transaction, documentId: string) => Promise<void>;

export interface ClaimedUpload {
  readonly request: AdmittedRequest;
  readonly owner: PassageOwner;
  readonly file: ReceivedFile;
  readonly signal: AbortSignal;
}

/**
 * Honours the `Idempotency-Key` of an upload. The guard of all other routes cannot: what the key stands for
 * is known only when the file has been received.
 */
@Injectable()
export class UploadClaims {
  constructor(
    private readonly keys: IdempotencyKeys,
    private readonly documents: Documents,
  ) {}

  /** Does the work once for one key; a retry gets the document that it made. */
  async hold(
    upload: ClaimedUpload,
    work: (attach?: Attach) => Promise<StoredDocument>,
  ): Promise<StoredDocument> {
    const key = upload.request.headers['idempotency-key'];
    if (key === undefined) return work();
    const claim = await this.keys.acquire(wantedBy(upload, key.toString()), upload.signal);
    const made = claim.ref?.slice(REFERENCE.length);
    if (made !== undefined) return this.replay(upload, made);
    try {
      const document = await work((transaction, documentId) =>
        this.keys.attach(transaction, claim, REFERENCE + documentId),
      );
      this.keys.settle(claim);
      return document;
    } catch (error) {
      await this.keys.release(claim);
      throw error;
    }
  }

  private async replay(upload: ClaimedUpload, id: string): Promise<StoredDocument> {
    await this.documents.dropUnused(upload.file);
    return this.documents.get(upload.owner, id);
  }
}

function wantedBy({ owner, file }: ClaimedUpload, key: string): ClaimRequest {
  const parts = [owner.userId, file.filename, file.sha256.toString('hex')];
  const bodyHash = createHash('sha256').update(JSON.stringify(parts)).digest();
  return { accountId: owner.accountId, route: ROUTE, key, bodyHash };
}
