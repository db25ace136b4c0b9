import 'reflect-metadata';

const COMMAND_ROUTE = 'onewindow:command-route';

/** Left by `@Command()` on its route, so that commands can be told from readings without calling them. */
export const markCommandRoute: ParameterDecorator = (prototype, method) => {
  if (method !== undefined) Reflect.defineMetadata(COMMAND_ROUTE, true, prototype, method);
};

export function isCommandRoute(prototype: object, method: string): boolean {
  return Reflect.hasMetadata(COMMAND_ROUTE, prototype, method);
}
