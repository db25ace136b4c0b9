import type { INestApplication } from '@nestjs/common';

interface Layer {
  readonly route?: { readonly path: string | RegExp; readonly methods: Record<string, boolean> };
}

/** Every route the running application answers, such as `GET /api/v1/halls`. */
export function routesOf(app: INestApplication): string[] {
  const express = app.getHttpAdapter().getInstance() as { router: { stack: readonly Layer[] } };
  return express.router.stack.flatMap(({ route }) =>
    route
      ? Object.keys(route.methods).map((method) => `${method.toUpperCase()} ${String(route.path)}`)
      : [],
  );
}
