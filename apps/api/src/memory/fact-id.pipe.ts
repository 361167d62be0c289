import { NotFoundError } from '@parley/common';
import { Injectable, type PipeTransform } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';

/** Documents `fact_id` in a path. */
export const FactIdParam = (): MethodDecorator =>
  ApiParam({ name: 'fact_id', schema: { type: 'integer', minimum: 1 }, example: 1 });

/** A fact's number in a path, which the input pipe has parsed before; one that cannot be names no fact. */
@Injectable()
export class FactIdPipe implements PipeTransform<number, number> {
  transform(id: number): number {
    if (Number.isSafeInteger(id) && id > 0) return id;
    throw new NotFoundError('Fact not found', { code: 'fact_not_found' });
  }
}
