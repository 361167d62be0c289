import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';

export const IDEMPOTENT_METADATA = 'auth:idempotent';

/** Honours `Idempotency-Key` on a POST route. The handler gets the claim by `@Claim()` and lets it refer to what it makes. */
export function Idempotent(): MethodDecorator & ClassDecorator {
  return applyDecorators(
    SetMetadata(IDEMPOTENT_METADATA, true),
    ApiHeader({
      name: 'Idempotency-Key',
      required: false,
      description:
        'Any text of your choice, 1 to 255 visible ASCII characters. The same key with the same request within 24 hours is carried out once and answered alike.',
      schema: { type: 'string', minLength: 1, maxLength: 255 },
    }),
  );
}
