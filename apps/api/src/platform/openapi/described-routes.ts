import type { INestApplication } from '@nestjs/common';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import type { ErrorCode } from '@onewindow/contracts';
import { ACCESS_RULE, type AccessRule } from '../access/access.decorators';
import { isCommandRoute } from '../idempotency/command-route';
import { readNote, type AnswerNote, type OperationNote } from './route-notes';

/** What the code itself says about one route. */
export interface DescribedRoute {
  readonly operation: OperationNote | undefined;
  readonly answer: AnswerNote | undefined;
  readonly refusals: readonly ErrorCode[];
  readonly rule: AccessRule | undefined;
  readonly isCommand: boolean;
}

/** Names a handler in the raw document of Nest, until the route's own name takes the place. */
export const handlerName = (controller: string, method: string): string =>
  `${controller}.${method}`;

/** All handlers of all controllers by `handlerName`. */
export function describedRoutes(app: INestApplication): ReadonlyMap<string, DescribedRoute> {
  const scanner = new MetadataScanner();
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) =>
    [...module.controllers.values()].flatMap(({ metatype }) =>
      typeof metatype === 'function' ? [metatype] : [],
    ),
  );
  return new Map(
    [...new Set(controllers)].flatMap((controller) => {
      const prototype = controller.prototype as Readonly<Record<string, object>>;
      return scanner
        .getAllMethodNames(prototype)
        .map((method): [string, DescribedRoute] => [
          handlerName(controller.name, method),
          describe(controller, prototype, method),
        ]);
    }),
  );
}

function describe(
  controller: object,
  prototype: Readonly<Record<string, object>>,
  method: string,
): DescribedRoute {
  const handler = prototype[method] ?? {};
  const rule: unknown =
    Reflect.getMetadata(ACCESS_RULE, handler) ?? Reflect.getMetadata(ACCESS_RULE, controller);
  return {
    operation: readNote(handler, 'operation'),
    answer: readNote(handler, 'answer'),
    refusals: readNote(handler, 'refusals') ?? [],
    rule: rule as AccessRule | undefined,
    isCommand: isCommandRoute(prototype, method),
  };
}
