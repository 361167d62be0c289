import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsTimeZone, Length, Matches } from 'class-validator';

// Printable, so that an id can stand in a URL, a log line and a file name's description.
const PRINTABLE = /^[^\p{Cc}\p{Cs}]+$/u;
const MAX_USER_ID = 128;
const MAX_SESSION_ID = 255;

function identifier(maxLength: number): PropertyDecorator {
  return applyDecorators(
    IsString(),
    Length(1, maxLength),
    Matches(PRINTABLE, { message: '$property may not contain control characters' }),
  );
}

/** An end user's id within the account, optional. */
export const IsUserId = (): PropertyDecorator =>
  applyDecorators(
    IsOptional(),
    identifier(MAX_USER_ID),
    ApiPropertyOptional({
      type: String,
      maxLength: MAX_USER_ID,
      example: 'user1',
      description: 'End user within your account.',
    }),
  );

export const IsSessionId = (): PropertyDecorator => identifier(MAX_SESSION_ID);

/** Where the user is, optional. */
export const IsUserTimeZone = (): PropertyDecorator =>
  applyDecorators(
    IsOptional(),
    IsTimeZone(),
    ApiPropertyOptional({
      type: String,
      example: 'Europe/London',
      description:
        'IANA time zone of the user, in which "tomorrow" is meant and dates are told; left out: UTC.',
    }),
  );
