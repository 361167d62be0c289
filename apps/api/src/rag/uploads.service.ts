import type { Principal } from '@parley/auth';
import { Ids } from '@parley/common';
import { Config } from '@parley/config';
import { DocumentFiles, Documents, type ReceivedFile, type StoredDocument } from '@parley/rag';
import { DEFAULT_USER_ID } from '@parley/sessions';
import { Injectable } from '@nestjs/common';
import type { AdmittedRequest } from '../auth/admitted-request';
import { missingFile, readMultipart } from '../http/multipart/read-multipart';
import { InputPipe } from '../http/validation/input.pipe';
import { UploadFormDto, type UploadQueryDto } from './upload.dto';
import { UploadClaims } from './upload-claims';

const FILE_FIELD = 'file';
const MAX_FIELD_BYTES = 4_096;

interface ReceivedForm {
  readonly file: ReceivedFile;
  readonly fields: Readonly<Record<string, string>>;
}

export interface Upload {
  readonly request: AdmittedRequest;
  readonly caller: Principal;
  readonly query: UploadQueryDto;
  readonly signal: AbortSignal;
}

/** Receives a file into the object store and makes a document of it. */
@Injectable()
export class UploadsService {
  private readonly input = new InputPipe();

  constructor(
    private readonly documents: Documents,
    private readonly files: DocumentFiles,
    private readonly claims: UploadClaims,
    private readonly ids: Ids,
    private readonly config: Config,
  ) {}

  /** Resolves when words find the document, or with `wait=false` as soon as it is safely stored. */
  async take(upload: Upload): Promise<StoredDocument> {
    const form = await this.receive(upload);
    try {
      const owner = await this.ownerOf(upload, form);
      return await this.claims.hold({ ...upload, owner, file: form.file }, async (attach) => {
        const document = await this.documents.add(this.ids.uuid(), owner, form.file, attach);
        if (upload.query.wait === false) return document;
        return this.documents.untilIndexed(document, upload.signal);
      });
    } catch (error) {
      await this.documents.dropUnused(form.file);
      throw error;
    }
  }

  private async receive({ request }: Upload): Promise<ReceivedForm> {
    const { file, fields } = await readMultipart(request, {
      fileFields: [FILE_FIELD],
      maxFileBytes: this.config.documents.maxFileBytes,
      maxFieldBytes: MAX_FIELD_BYTES,
      take: (content, name) => this.files.receive(content, name),
      drop: (file) => this.files.remove(file),
    });
    if (file === undefined) throw missingFile(FILE_FIELD);
    return { file, fields };
  }

  private async ownerOf({ caller, query }: Upload, { fields }: ReceivedForm) {
    const form: unknown = await this.input.transform(
      { ...fields },
      { type: 'body', metatype: UploadFormDto },
    );
    const named = form instanceof UploadFormDto ? form.user_id : undefined;
    const userId = caller.userFor(named ?? query.user_id) ?? DEFAULT_USER_ID;
    return { accountId: caller.accountId, userId };
  }
}
