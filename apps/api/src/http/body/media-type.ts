import { DomainError } from '@parley/common';

const JSON_TYPE =
  /^application\/(?:[\w.-]+\+)?json\s*(?:;\s*charset\s*=\s*"?([\w-]+)"?\s*)?(?:;.*)?$/i;

/**
 * Only JSON is read here. A form that a web page can send without asking first (urlencoded, text/plain) is
 * refused, so that no foreign page can have a command carried out.
 * @throws DomainError `unsupported_media`
 */
export function requireJson(contentType: string | undefined, encoding: string | undefined): void {
  if (contentType === undefined) {
    throw unsupported('The request has a body but no Content-Type. Send application/json.');
  }
  const match = JSON_TYPE.exec(contentType);
  if (match === null) {
    throw unsupported(
      'The request body must be JSON. Send it with Content-Type: application/json.',
    );
  }
  if (match[1] !== undefined && !/^(utf-?8|us-ascii)$/i.test(match[1])) {
    throw unsupported('The request body must be encoded in UTF-8.');
  }
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') {
    throw unsupported('The request body must not be compressed.');
  }
}

/** A route that takes files reads its own body, as a stream. */
export function isMultipart(contentType: string | undefined): boolean {
  return contentType !== undefined && /^multipart\/form-data\b/i.test(contentType);
}

function unsupported(sentence: string): DomainError {
  return new DomainError('unsupported_media', sentence);
}
