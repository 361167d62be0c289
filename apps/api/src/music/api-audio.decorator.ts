import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiProduces, ApiResponse } from '@nestjs/swagger';

const BYTES = { 'audio/mpeg': { schema: { type: 'string', format: 'binary' } as const } };

/** Documents a route that sends audio, whole or a range of it. */
export function ApiAudio(): MethodDecorator {
  return applyDecorators(
    ApiHeader({
      name: 'Range',
      required: false,
      description: 'One range of bytes; the last 1000 are `bytes=-1000`.',
      schema: { type: 'string', example: 'bytes=0-65535' },
    }),
    ApiProduces('audio/mpeg'),
    ApiResponse({
      status: 200,
      description: 'The whole song, in the type of its file.',
      content: BYTES,
    }),
    ApiResponse({ status: 206, description: 'The range that was asked for.', content: BYTES }),
    ApiResponse({ status: 304, description: 'The client has it (`If-None-Match`).' }),
    ApiResponse({
      status: 416,
      description: 'The range lies outside; `Content-Range` says the size.',
    }),
  );
}

/** Documents a route that sends a picture. */
export function ApiCover(): MethodDecorator {
  return applyDecorators(
    ApiProduces('image/jpeg', 'image/png', 'image/webp', 'image/gif'),
    ApiResponse({
      status: 200,
      description: 'The picture.',
      content: { 'image/jpeg': { schema: { type: 'string', format: 'binary' } } },
    }),
    ApiResponse({ status: 304, description: 'The client has it (`If-None-Match`).' }),
  );
}
