import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { DomainError } from './domain-error';

interface FieldProblem {
  readonly field: string;
  readonly rules: readonly string[];
}

/** Refuses unknown fields as well as wrong ones; names the fields, never their values. */
export function requestValidation(): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    exceptionFactory: (errors) =>
      new DomainError('request.malformed', 'Some fields are missing or wrong.', {
        fields: errors.flatMap((error) => fieldProblems(error, '')),
      }),
  });
}

function fieldProblems(error: ValidationError, parent: string): FieldProblem[] {
  const field = parent === '' ? error.property : `${parent}.${error.property}`;
  const own = error.constraints ? [{ field, rules: Object.keys(error.constraints) }] : [];
  return [...own, ...(error.children ?? []).flatMap((child) => fieldProblems(child, field))];
}
