import type { LoggerService } from '@nestjs/common';
import type { Logger } from 'pino';

/** Lets Nest speak through pino, so that a log has one format. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, ...rest: unknown[]): void {
    this.write('info', message, rest);
  }
  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }
  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }
  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  /** Nest's last argument is the name of the class that speaks. */
  private write(
    level: 'info' | 'error' | 'warn' | 'debug',
    message: unknown,
    rest: unknown[],
  ): void {
    const context = rest.at(-1);
    const facts = typeof message === 'object' && message !== null ? message : { text: message };
    const { error, ...others } = facts as { error?: unknown };
    const text = typeof rest[0] === 'string' && rest.length > 1 ? rest[0] : undefined;
    this.logger[level](
      { ...others, ...(error === undefined ? {} : { err: error }), context },
      text,
    );
  }
}
