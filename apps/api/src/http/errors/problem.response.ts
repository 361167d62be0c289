import { STATUS_CODES } from 'node:http';
import { getSchemaPath } from '@nestjs/swagger';
import { ProblemDetailsDto } from './problem.dto';
import { type DocumentedStatus, exampleBody, PROBLEM_EXAMPLES } from './problem.examples';

/** An error answer in OpenAPI's terms. */
export function problemResponse(status: DocumentedStatus) {
  const schema = { $ref: getSchemaPath(ProblemDetailsDto) };
  const example = exampleBody(status, STATUS_CODES[status] ?? 'Error');
  return {
    description: PROBLEM_EXAMPLES[status].description,
    content: { 'application/problem+json': { schema, example } },
  };
}
