import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { ProblemFilter } from '../http/errors/problem.filter';

/** Errors of S3's pipeline also have the fields that its clients read without looking at the status. */
@Catch()
export class VoiceProblemFilter implements ExceptionFilter {
  constructor(private readonly problems: ProblemFilter) {}

  catch(error: unknown, host: ArgumentsHost): void {
    this.problems.answer(error, host, (detail) => ({
      success: false,
      user_input: '',
      agent_response: detail,
      text: '',
      error: detail,
    }));
  }
}
