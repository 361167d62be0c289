import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import { toInvalidInput } from './to-invalid-input';

/**
 * Checks every body, query and set of parameters against its DTO. What a DTO does not name is dropped, not
 * refused, because the clients of the merged systems send more than we read.
 */
@Injectable()
export class InputPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      transform: true,
      // '12abc' must not become NaN, nor 'false' true: what is converted says so at its property.
      transformOptions: { enableImplicitConversion: false },
      validationError: { target: false, value: false },
      exceptionFactory: toInvalidInput,
    });
  }

  /** A bare `@Query('n') n: number` is outside any DTO; text that is no number must not arrive as NaN. */
  protected override transformPrimitive(value: unknown, metadata: ArgumentMetadata): unknown {
    const converted: unknown = super.transformPrimitive(value, metadata);
    if (!Number.isNaN(converted) || value === undefined)
      return value === undefined ? value : converted;
    throw toInvalidInput([
      { property: metadata.data ?? metadata.type, constraints: { isNumber: 'must be a number' } },
    ]);
  }
}
