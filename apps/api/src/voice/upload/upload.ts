import type { AdmittedRequest } from '../../auth/admitted-request';

/** A file that came with the request and lies in a temporary place until the request is over. */
export interface UploadedAudio {
  readonly path: string;
}

export interface UploadRequest extends AdmittedRequest {
  uploadedAudio?: UploadedAudio;
}
