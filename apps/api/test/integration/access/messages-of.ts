import type { INestApplication } from '@nestjs/common';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';

/** Metadata that @SubscribeMessage leaves on a method. */
const MESSAGE = 'message';
const IS_MESSAGE_HANDLER = 'websockets:message_mapping';

/** Every message the running application hears from a socket. */
export function messagesOf(app: INestApplication): string[] {
  const scanner = new MetadataScanner();
  const providers = [...app.get(ModulesContainer).values()].flatMap((module) => [
    ...module.providers.values(),
  ]);
  const prototypes = providers.flatMap(({ metatype }) =>
    typeof metatype === 'function' && metatype.prototype ? [metatype.prototype as object] : [],
  );
  return [...new Set(prototypes)].flatMap((prototype) =>
    scanner
      .getAllMethodNames(prototype)
      .map((name) => (prototype as Record<string, object>)[name] ?? {})
      .filter((method) => Reflect.getMetadata(IS_MESSAGE_HANDLER, method) === true)
      .map((method) => String(Reflect.getMetadata(MESSAGE, method))),
  );
}
