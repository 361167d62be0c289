import type { ArgumentMetadata } from '@nestjs/common';
import { InvalidInputError } from '@parley/common';
import { IsOptional, IsString } from 'class-validator';
import { InputPipe } from './input.pipe';

class WishDto {
  @IsOptional()
  @IsString()
  readonly wish?: string;

  @IsString()
  readonly color: string = 'blue';
}

class LooseDto {
  readonly unchecked: string = 'dropped';
}

class NeedDto {
  @IsString()
  readonly need: string;
}

describe(InputPipe.name, () => {
  let sut: InputPipe;

  beforeEach(() => (sut = new InputPipe()));

  const read = (value: unknown, metatype: ArgumentMetadata['metatype'], type: 'query' | 'custom') =>
    sut.transform(value, { type, metatype });

  it('makes a DTO of its own of every query without fields', async () => {
    const [first, second, third] = [
      await read({}, WishDto, 'query'),
      await read(Object.create(null), WishDto, 'query'),
      await read({}, WishDto, 'query'),
    ];
    for (const dto of [first, second, third]) {
      expect(dto).toBeInstanceOf(WishDto);
      expect(dto).toEqual({ color: 'blue' });
    }
    expect(third).not.toBe(second);
  });

  it('looks at every query that has fields', async () => {
    await read({}, WishDto, 'query');
    expect(await read({ wish: 'rain', other: 1 }, WishDto, 'query')).toEqual({
      wish: 'rain',
      color: 'blue',
    });
    await expect(read({ wish: ['rain'] }, WishDto, 'query')).rejects.toThrow(InvalidInputError);
  });

  it('drops what has no decorator, each time', async () => {
    expect(await read({}, LooseDto, 'query')).toEqual({});
    expect(await read({}, LooseDto, 'query')).toEqual({});
  });

  it('refuses an empty object that lacks something, each time', async () => {
    await expect(read({}, NeedDto, 'query')).rejects.toThrow(InvalidInputError);
    await expect(read({}, NeedDto, 'query')).rejects.toThrow(InvalidInputError);
  });

  it('hands on what is no input', async () => {
    const { signal } = new AbortController();
    expect(await read(signal, AbortSignal, 'custom')).toBe(signal);
    expect(await read(signal, AbortSignal, 'custom')).toBe(signal);
  });
});
