import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import { DtoReader } from './dto-reader';
import { toInvalidInput } from './to-invalid-input';

type Dto = new () => object;

/**
 * Checks every body, query and set of parameters against its DTO. What a DTO does not name is dropped, not
 * refused, because the clients of the merged systems send more than we read.
 */
@Injectable()
export class InputPipe extends ValidationPipe {
  private readonly readers = new WeakMap<object, DtoReader>();

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

  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const { metatype, type } = metadata;
    // What a decorator of ours makes (a caller, a signal) is no input; a bare text needs no look.
    if (metatype === undefined || type === 'custom') return super.transform(value, metadata);
    if (metatype === String && typeof value === 'string') return Promise.resolve(value);
    const dto = isFields(value) ? this.readerOf(metatype as Dto).read(value) : undefined;
    return dto === undefined ? super.transform(value, metadata) : Promise.resolve(dto);
  }

  private readerOf(dtoClass: Dto): DtoReader {
    const known = this.readers.get(dtoClass);
    if (known !== undefined) return known;
    const reader = new DtoReader(dtoClass);
    this.readers.set(dtoClass, reader);
    return reader;
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

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
