import 'reflect-metadata';
import { Transform, Type } from 'class-transformer';
import {
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Length,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { DtoReader } from './dto-reader';

class PartDto {
  @IsString()
  readonly name: string;
}

class OrderDto {
  @IsString()
  @Length(2, 5)
  readonly word: string;

  @IsOptional()
  @IsInt()
  readonly count?: number | null;

  @IsIn(['red', 'blue'])
  readonly color: string = 'blue';

  @IsOptional()
  @ValidateNested()
  @Type(() => PartDto)
  readonly part?: PartDto;

  @IsOptional()
  @IsArray()
  readonly list?: unknown[];

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  readonly size?: number;

  @IsOptional()
  @Transform(() => 'changed')
  readonly changed?: string;
}

class ChildDto extends OrderDto {
  @ValidateIf(({ word }: OrderDto) => word === 'why')
  @IsString()
  readonly reason?: string;
}

class UndecoratedDto {
  @IsString()
  readonly word: string;

  readonly unchecked: string = 'dropped';
}

describe(DtoReader.name, () => {
  const read = (input: Record<string, unknown>, dtoClass: new () => object = OrderDto) =>
    new DtoReader(dtoClass).read(input);

  it('makes a DTO of input that is in order, with what its class fills and without what it does not name', () => {
    const dto = read({ word: 'hello', count: 3, other: 1 });
    expect(dto).toBeInstanceOf(OrderDto);
    expect(dto).toEqual({ word: 'hello', count: 3, color: 'blue' });
  });

  it('takes null for what may be left out', () => {
    expect(read({ word: 'hello', count: null })).toEqual({
      word: 'hello',
      count: null,
      color: 'blue',
    });
  });

  it.each([
    ['lacks something', {}],
    ['has something of another sort', { word: 7 }],
    ['is out of bounds', { word: 'a' }],
    ['breaks one rule of many', { word: 'hello', count: 1.5 }],
    ['overrides what its class fills with something wrong', { word: 'hello', color: 'green' }],
  ])('leaves input that %s to class-validator', (_, input) => {
    expect(read(input)).toBeUndefined();
  });

  it.each([
    ['has parts', { word: 'hello', part: { name: 'a' } }],
    ['has a list', { word: 'hello', list: [] }],
    ['is converted', { word: 'hello', size: 3 }],
    ['is changed', { word: 'hello', changed: 'as it came' }],
  ])('leaves input that %s to class-transformer', (_, input) => {
    expect(read(input)).toBeUndefined();
  });

  it('knows the rules of the class above, and conditions about other fields', () => {
    expect(read({ word: 'hello' }, ChildDto)).toBeInstanceOf(ChildDto);
    expect(read({ word: 'a' }, ChildDto)).toBeUndefined();
    expect(read({ word: 'why' }, ChildDto)).toBeUndefined();
    expect(read({ word: 'why', reason: 'so' }, ChildDto)).toBeDefined();
  });

  it('leaves classes without rules, or with fields that have none, alone', () => {
    expect(read({ word: 'hello' }, UndecoratedDto)).toBeUndefined();
    expect(read({ word: 'hello' }, Object)).toBeUndefined();
  });
});
