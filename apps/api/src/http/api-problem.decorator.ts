import { applyDecorators } from '@nestjs/common';
import { ApiExtraModels, ApiResponse } from '@nestjs/swagger';
import { ProblemDetailsDto } from './errors/problem.dto';
import type { DocumentedStatus } from './errors/problem.examples';
import { problemResponse } from './errors/problem.response';

/** Declares which errors a route answers with, beside those that the document adds to every route. */
export function ApiProblem(
  ...statuses: readonly DocumentedStatus[]
): MethodDecorator & ClassDecorator {
  return applyDecorators(
    ApiExtraModels(ProblemDetailsDto),
    ...statuses.map((status) => ApiResponse({ status, ...problemResponse(status) })),
  );
}
