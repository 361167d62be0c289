import { InvalidInputError } from '@parley/common';
import { Injectable, type PipeTransform } from '@nestjs/common';

/** A `user_id` in a path, under the rules of `IsUserId`. */
@Injectable()
export class UserIdPipe implements PipeTransform<string, string> {
  transform(userId: string): string {
    if (/^[^\p{Cc}\p{Cs}]{1,128}$/u.test(userId)) return userId;
    const message = 'user_id must have 1 to 128 characters, none of them a control character';
    throw new InvalidInputError(message, { fields: [{ field: 'user_id', message }] });
  }
}
