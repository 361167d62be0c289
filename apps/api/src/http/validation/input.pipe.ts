import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import { toInvalidInput } from './to-invalid-input';

type Dto = new () => object;

/**
 * Checks every body, query and set of parameters against its DTO. What a DTO does not name is dropped, not
 * refused, because the clients of the merged systems send more than we read.
 */
@Injectable()
export class InputPipe extends ValidationPipe {
  /** DTOs that are in order without any field, as most queries come. */
  private readonly fineWhenEmpty = new WeakSet<object>();

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

  /** A text needs no look, and what a DTO says of an object without fields never changes. */
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const { metatype, type } = metadata;
    if (metatype === String && typeof value === 'string') return Promise.resolve(value);
    // What a decorator of ours makes (a caller, a signal) is no input.
    if (metatype === undefined || type === 'custom' || !isEmpty(value)) {
      return super.transform(value, metadata);
    }
    if (this.fineWhenEmpty.has(metatype)) return Promise.resolve(new (metatype as Dto)());
    return this.checkEmpty(value, metatype, metadata);
  }

  private async checkEmpty(
    value: unknown,
    metatype: NonNullable<ArgumentMetadata['metatype']>,
    metadata: ArgumentMetadata,
  ): Promise<unknown> {
    const dto: unknown = await super.transform(value, metadata);
    // A field that its class fills without a decorator was dropped again: such a DTO is made the long way.
    const Class = metatype as Dto;
    if (dto instanceof Class && fieldsOf(dto) === fieldsOf(new Class()))
      this.fineWhenEmpty.add(metatype);
    return dto;
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

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function fieldsOf(dto: object): string {
  return Object.keys(dto).join();
}
