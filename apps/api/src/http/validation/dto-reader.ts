import { TransformationType } from 'class-transformer';
import { defaultMetadataStorage } from 'class-transformer/cjs/storage';
import { getMetadataStorage, type ValidationArguments, ValidationTypes } from 'class-validator';

type Dto = Record<string, unknown>;
type DtoClass = new () => object;
type Metadata = ReturnType<
  ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']
>[number];

/** Says yes with anything that is true. */
type Check = (dto: Dto, value: unknown) => unknown;

interface Field {
  readonly name: string;
  /** Whether the value is taken as it comes, and everything that is to be checked of it is in `checks`. */
  readonly isPlain: boolean;
  /** Where one of them does not hold, the value does not matter. */
  readonly conditions: readonly Check[];
  readonly checks: readonly Check[];
}

/**
 * Reads input that is in order, by the very checks that the decorators of its DTO registered, gathered once.
 * class-validator gathers them for every object and prepares an error for every field, which only input that is not in
 * order needs: that is left to it, and so is whatever has parts or is converted.
 */
export class DtoReader {
  private readonly fields: readonly Field[];
  private readonly isUsable: boolean;

  constructor(private readonly dtoClass: DtoClass) {
    const rules = getMetadataStorage().getTargetValidationMetadatas(dtoClass, '', false, false);
    const names = [...new Set(rules.map(({ propertyName }) => propertyName))];
    this.fields = names.map((name) =>
      fieldOf(
        dtoClass,
        name,
        rules.filter(({ propertyName }) => propertyName === name),
      ),
    );
    // A field that its class fills without a decorator is dropped by the long way.
    this.isUsable =
      names.length > 0 && Object.keys(new dtoClass()).every((name) => names.includes(name));
  }

  /** Nothing where it takes the long way to find out what the input is. */
  read(input: Dto): object | undefined {
    if (!this.isUsable) return undefined;
    const dto = new this.dtoClass() as Dto;
    for (const { name, isPlain } of this.fields) {
      const value = input[name];
      if (value === undefined) continue;
      if (!isPlain || (typeof value === 'object' && value !== null)) return undefined;
      dto[name] = value;
    }
    return this.fields.every((field) => isInOrder(field, dto)) ? dto : undefined;
  }
}

function isInOrder({ name, isPlain, conditions, checks }: Field, dto: Dto): boolean {
  const value = dto[name];
  const holds = (check: Check) => Boolean(check(dto, value));
  return !conditions.every(holds) || (isPlain && checks.every(holds));
}

function fieldOf(dtoClass: DtoClass, name: string, rules: readonly Metadata[]): Field {
  const conditions = rules.filter(({ type }) => type === ValidationTypes.CONDITIONAL_VALIDATION);
  const others = rules.filter(
    ({ type }) =>
      type !== ValidationTypes.CONDITIONAL_VALIDATION && type !== ValidationTypes.WHITELIST,
  );
  return {
    name,
    isPlain: others.every(isPlainCheck) && !isConverted(dtoClass, name),
    conditions: conditions.map((rule) => rule.constraints[0] as Check),
    checks: others.flatMap(checksOf),
  };
}

function isPlainCheck({ type, each, validateIf, constraintCls }: Metadata): boolean {
  if (type !== ValidationTypes.CUSTOM_VALIDATION || each || validateIf !== undefined) return false;
  const constraints = getMetadataStorage().getTargetValidatorConstraints(constraintCls);
  return constraints.every((constraint) => !constraint.async);
}

function isConverted(dtoClass: DtoClass, name: string): boolean {
  const storage = defaultMetadataStorage;
  const direction = TransformationType.PLAIN_TO_CLASS;
  const decorators = [
    ...storage.findTransformMetadatas(dtoClass, name, direction),
    storage.findTypeMetadata(dtoClass, name),
    storage.findExposeMetadata(dtoClass, name),
    storage.findExcludeMetadata(dtoClass, name),
  ];
  return decorators.some(Boolean);
}

function checksOf({ constraintCls, constraints, propertyName: property }: Metadata): Check[] {
  return getMetadataStorage()
    .getTargetValidatorConstraints(constraintCls)
    .map(({ instance }) => (dto, value) => {
      const about: ValidationArguments = {
        value,
        constraints,
        targetName: dto.constructor.name,
        object: dto,
        property,
      };
      return instance.validate(value, about);
    });
}
